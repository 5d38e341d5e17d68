import {createServer} from 'node:http'
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import sharp from 'sharp'
import {drawSocialCard} from './social-card.ts'

const card = {kicker: 'Film', title: 'Toruń, Київ', line: null, siteName: 'Site', picture: null}
let pictures: ReturnType<typeof createServer>
let address: string

beforeAll(async () => {
  const red = await sharp({create: {width: 120, height: 63, channels: 3, background: '#ff0000'}})
    .jpeg()
    .toBuffer()
  pictures = createServer((request, response) => {
    if (request.url === '/red.jpg') response.writeHead(200, {'content-type': 'image/jpeg'}).end(red)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve))
  const bound = pictures.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}`
})

afterAll(() => {
  pictures.close()
})

async function pixelsOf(fields: Partial<typeof card> | {picture: string}) {
  const drawn = sharp(Buffer.from(await drawSocialCard({...card, ...fields})))
  const {width, height} = await drawn.metadata()
  return {width, height, bytes: await drawn.raw().toBuffer()}
}

describe('the card for a shared link', () => {
  it('is 1200 by 630, and sets every script in letters of its own', async () => {
    const cyrillic = await pixelsOf({title: 'Київ'})
    expect([cyrillic.width, cyrillic.height]).toEqual([1200, 630])
    // Letters that a font lacks all look the same.
    expect(cyrillic.bytes.equals((await pixelsOf({title: 'Львi'})).bytes)).toBe(false)
    expect((await pixelsOf({title: 'ń'})).bytes.equals((await pixelsOf({title: 'ą'})).bytes)).toBe(false)
  })

  it('begins at the right with what is read from there', async () => {
    const leftOf = async (title: string) => {
      const {bytes} = await pixelsOf({title})
      const row = 1200 * 3
      return Array.from({length: 250}, (_, y) => bytes.subarray((180 + y) * row, (180 + y) * row + 600 * 3)).join()
    }
    expect(await leftOf('סרט')).toBe(await leftOf(' '))
    expect(await leftOf('Rust')).not.toBe(await leftOf(' '))
  })

  it('sets the words on a picture', async () => {
    const {bytes} = await pixelsOf({picture: `${address}/red.jpg`})
    const [red = 0, green = 0] = bytes
    expect(red).toBeGreaterThan(green + 40)
  })

  it('says that its picture cannot be had', async () => {
    await expect(drawSocialCard({...card, picture: `${address}/gone.jpg`})).rejects.toThrow('404')
  })
})
