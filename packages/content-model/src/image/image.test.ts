import {describe, expect, it} from '@jest/globals'
import {readPublished} from '../read-published.fixture.ts'
import {imageFields} from './image.query.ts'
import {image} from './image.ts'

const swatch = (background: string) => ({background})

async function colourOf(palette: object | undefined) {
  const asset = {
    _id: 'image-a',
    url: 'https://images.test/a.jpg',
    metadata: {dimensions: {width: 3, height: 2}, ...(palette && {palette})},
  }
  const picture = {asset: {_ref: 'image-a'}, alt: 'A', credit: 'B', licence: 'C'}
  const page = {_id: 'a', _type: 'page', picture}
  const [read] = Object.values(
    Object(await readPublished(`*[_id == "a"][0]{picture{${imageFields}}}`, {}, [page, asset])),
  )
  return image.parse(read)?.colour
}

describe('the colour of a picture', () => {
  it('is its most vivid one, though most of it be dark', async () => {
    expect(await colourOf({dominant: swatch('#0d0b0c'), vibrant: swatch('#d98a55')})).toBe('#d98a55')
  })

  it('is the dominant one where none is vivid', async () => {
    expect(await colourOf({dominant: swatch('#3a3838')})).toBe('#3a3838')
  })

  it('is unknown before the picture has been looked at', async () => {
    expect(await colourOf(undefined)).toBeNull()
  })
})
