import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createImageUrlBuilder, type SanityImageSource} from '@sanity/image-url'
import {imageLake, sizeOf, type ImageLake} from './image-lake.ts'
import {coloursAt, cornersOf, nearCornersOf} from './sample-images.ts'

let lake: ImageLake

beforeAll(async () => {
  lake = await imageLake()
})
afterAll(() => lake.close())

describe('w and h', () => {
  test('scale the image to be that wide or that tall, also larger than it is', async () => {
    expect(await sizeOf(await lake.png('w=150'))).toEqual([150, 100])
    expect(await sizeOf(await lake.png('h=100'))).toEqual([150, 100])
    expect(await sizeOf(await lake.png('w=900'))).toEqual([900, 600])
  })

  test('together keep its shape unless fit says otherwise', async () => {
    expect(await sizeOf(await lake.png('w=300&h=300'))).toEqual([300, 200])
  })
})

describe('dpr', () => {
  test.each([
    ['w=100&dpr=3', [300, 200]],
    ['h=100&dpr=1.5', [225, 150]],
    ['w=50&h=50&fit=crop&dpr=2', [100, 100]],
    ['w=50&h=50&fit=fill&dpr=2', [100, 100]],
    ['w=100&pad=10&dpr=2', [240, 173]],
    ['dpr=2', [600, 400]],
  ])('multiplies what is asked for: %s', async (query, size) => {
    expect(await sizeOf(await lake.png(query))).toEqual(size)
  })
})

describe('fit', () => {
  test.each([
    ['clip', 300, 300, [300, 200]],
    ['clip', 1200, 1200, [1200, 800]],
    ['max', 300, 300, [300, 200]],
    ['max', 1200, 1200, [600, 400]],
    ['crop', 300, 300, [300, 300]],
    ['crop', 1000, 1000, [1000, 1000]],
    ['fill', 300, 300, [300, 300]],
    ['fillmax', 300, 300, [300, 300]],
    ['fillmax', 700, 700, [700, 700]],
    ['scale', 300, 300, [300, 300]],
    ['scale', 700, 100, [700, 100]],
    ['min', 200, 200, [200, 200]],
    ['min', 1000, 1000, [400, 400]],
  ])('%s in %i × %i', async (fit, w, h, size) => {
    expect(await sizeOf(await lake.png(`w=${w}&h=${h}&fit=${fit}`))).toEqual(size)
  })

  test('clip, max and scale show all of the image, crop and min cut it', async () => {
    const middle = [[50, 50]] as const
    const wide = (fit: string) => lake.png(`rect=0,0,400,200&w=100&h=100&fit=${fit}`)
    expect(await cornersOf(await wide('scale'))).toEqual(['red', 'green', 'red', 'green'])
    expect(await cornersOf(await wide('clip'))).toEqual(['red', 'green', 'red', 'green'])
    // Of 400 × 200, red up to 300, the middle 200 × 200 are red up to 200.
    const [left, right] = await coloursAt(await lake.png('rect=0,0,400,200&w=200&h=200&fit=crop'), [
      [0, 0],
      [199, 0],
    ])
    expect([left, right]).toEqual(['red', 'red'])
    expect(await coloursAt(await wide('min'), middle)).toEqual(['red'])
  })

  test('fill puts the background on what stays free, fillmax also around an image that is too small', async () => {
    const points = [
      [300, 0],
      [0, 99],
      [0, 100],
      [0, 499],
      [0, 500],
    ] as const
    const filled = await lake.png('w=600&h=600&fit=fill&bg=000')
    expect(await coloursAt(filled, points)).toEqual(['black', 'black', 'red', 'blue', 'black'])
    const around = await coloursAt(await lake.png('w=700&h=700&fit=fillmax&bg=00f'), [
      [49, 300],
      [50, 300],
      [649, 300],
      [650, 300],
    ])
    expect(around).toEqual(['blue', 'red', 'green', 'blue'])
  })

  test('crop with one side only scales', async () => {
    expect(await sizeOf(await lake.png('w=300&fit=crop'))).toEqual([300, 200])
  })
})

describe('max-w, max-h, min-w and min-h', () => {
  test.each([
    ['w=300&fit=crop&max-h=150', [300, 150]],
    ['w=300&fit=crop&min-h=250', [300, 250]],
    ['h=200&fit=crop&max-w=250', [250, 200]],
    ['h=200&fit=crop&min-w=350', [350, 200]],
    ['fit=crop&max-w=300', [300, 200]],
    ['fit=crop&max-w=300&max-h=100', [150, 100]],
  ])('bound the side that is left open: %s', async (query, size) => {
    expect(await sizeOf(await lake.png(query))).toEqual(size)
  })

  test.each(['w=300&max-h=150', 'w=300&fit=clip&max-h=150', 'w=300&fit=max&min-h=300'])(
    'count with fit=crop only: %s',
    async (query) => expect(await sizeOf(await lake.png(query))).toEqual([300, 200]),
  )
})

describe('rect', () => {
  test('shows exactly left, top, width and height of the original', async () => {
    const part = await lake.png('rect=299,199,2,2')
    expect([await sizeOf(part), await cornersOf(part)]).toEqual([
      [2, 2],
      ['red', 'green', 'blue', 'yellow'],
    ])
  })

  test('comes before every other measure', async () => {
    const part = await lake.png('rect=250,0,100,100&w=50&h=100&fit=crop&crop=right')
    expect([await sizeOf(part), new Set(await cornersOf(part))]).toEqual([[50, 100], new Set(['green'])])
  })

  test('measures the image as it is looked at', async () => {
    const part = await lake.png('rect=190,290,20,20', 'held')
    expect(await nearCornersOf(part)).toEqual(['red', 'green', 'blue', 'yellow'])
  })
})

describe('crop', () => {
  // A square of a 600 × 400 image is 400 wide: its middle edge lies at 300 of the original.
  test.each([
    ['crop=left', 300],
    ['crop=right', 100],
    ['crop=center', 200],
    ['', 200],
    ['crop=top', 200],
    ['crop=bottom', 200],
    ['crop=top,left', 300],
    ['crop=bottom,right', 100],
    ['crop=focalpoint&fp-x=0.5&fp-y=0.5', 200],
    ['crop=focalpoint&fp-x=0.45&fp-y=0', 230],
    ['crop=focalpoint&fp-x=0.6', 140],
    ['crop=focalpoint&fp-x=0', 300],
    ['crop=focalpoint&fp-x=1&fp-y=1', 100],
    ['fp-x=0.55&fp-y=0.2', 170],
  ])('%s of a wide image has the edge of its colours at %i', async (crop, edge) => {
    const cropped = await lake.png(`w=400&h=400&fit=crop&${crop}`)
    const row = [
      [edge - 1, 0],
      [edge, 0],
      [edge - 1, 399],
      [edge, 399],
    ] as const
    expect(await coloursAt(cropped, row)).toEqual(['red', 'green', 'blue', 'yellow'])
  })

  // A strip of 600 × 100: the edge between upper and lower half lies at 200 of the original.
  test.each([
    ['crop=top', 'red', 'red'],
    ['crop=bottom', 'blue', 'blue'],
    ['crop=center', 'red', 'blue'],
    ['crop=focalpoint&fp-x=0.5&fp-y=0.375', 'red', 'red'],
    ['crop=focalpoint&fp-x=0.5&fp-y=0.5', 'red', 'blue'],
    ['crop=focalpoint&fp-x=0.5&fp-y=0.625', 'blue', 'blue'],
  ])('%s of a tall image reaches from %s to %s', async (crop, first, last) => {
    const cropped = await lake.png(`w=600&h=100&fit=crop&${crop}`)
    const ends = await coloursAt(cropped, [
      [0, 0],
      [0, 99],
    ])
    expect(ends).toEqual([first, last])
  })

  test('without fit=crop changes nothing', async () => {
    expect(await sizeOf(await lake.png('w=300&h=300&crop=top&fp-x=0.1&fp-y=0.1'))).toEqual([300, 200])
  })

  test('entropy keeps the part with most in it', async () => {
    // The soft edge of the left quarter is all there is.
    const isPlain = async (query: string) =>
      new Set(await cornersOf(await lake.png(`w=50&h=50&fit=crop&${query}`, 'softEdge'))).size === 1
    expect([await isPlain('crop=entropy'), await isPlain('')]).toEqual([false, true])
  })

  test('with the crop and the hotspot of an editor is cut where they were drawn', async () => {
    const urlOf = (source: SanityImageSource) =>
      createImageUrlBuilder({projectId: 'verite', dataset: 'production', baseUrl: lake.url}).image(source).format('png')
    const asset = {_ref: `image-${/[^/]+$/.exec(lake.paths.quarters)?.[0].replace('.', '-')}`}
    const crop = {top: 0.25, bottom: 0, left: 0.25, right: 0.25}
    const made = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())
    const whole = await made(urlOf({asset, crop}).url())
    expect(await sizeOf(whole)).toEqual([300, 300])
    const edges = [
      [149, 99],
      [150, 99],
      [149, 100],
      [150, 100],
    ] as const
    expect(await coloursAt(whole, edges)).toEqual(['red', 'green', 'blue', 'yellow'])
    // 100 × 200 of the crop's 300 × 300, around a hotspot in its left half: 75 to 225 of the crop's width would be centred.
    const hotspot = {x: 0.375, y: 0.625, width: 0.1, height: 0.1}
    const narrow = await made(urlOf({asset, crop, hotspot}).size(150, 300).url())
    expect(await sizeOf(narrow)).toEqual([150, 300])
    expect(await cornersOf(narrow)).toEqual(['red', 'red', 'blue', 'blue'])
    const centred = await made(
      urlOf({asset, crop, hotspot: {...hotspot, x: 0.5}})
        .size(150, 300)
        .url(),
    )
    expect(await cornersOf(centred)).toEqual(['red', 'green', 'blue', 'yellow'])
  })
})

describe('or and flip', () => {
  test.each([
    ['or=0', [600, 400], ['red', 'green', 'blue', 'yellow']],
    ['or=90', [400, 600], ['blue', 'red', 'yellow', 'green']],
    ['or=180', [600, 400], ['yellow', 'blue', 'green', 'red']],
    ['or=270', [400, 600], ['green', 'yellow', 'red', 'blue']],
    ['flip=h', [600, 400], ['green', 'red', 'yellow', 'blue']],
    ['flip=v', [600, 400], ['blue', 'yellow', 'red', 'green']],
    ['flip=hv', [600, 400], ['yellow', 'blue', 'green', 'red']],
    ['or=270&flip=v', [400, 600], ['red', 'blue', 'green', 'yellow']],
  ])('%s', async (query, size, corners) => {
    const made = await lake.png(query)
    expect([await sizeOf(made), await cornersOf(made)]).toEqual([size, corners])
  })

  test('turn an image from where its camera has it upright', async () => {
    expect(await sizeOf(await lake.png('w=200', 'held'))).toEqual([200, 300])
    const made = await lake.png('or=90', 'held')
    expect(await sizeOf(made)).toEqual([600, 400])
    expect(await nearCornersOf(made)).toEqual(['blue', 'red', 'yellow', 'green'])
  })
})

test('what @sanity/image-url can write, the lake can read', async () => {
  const asset = `image-${/[^/]+$/.exec(lake.paths.quarters)?.[0].replace('.', '-')}`
  const url = createImageUrlBuilder({projectId: 'verite', dataset: 'production', baseUrl: lake.url})
    .image(asset)
    .rect(0, 0, 500, 300)
    .size(100, 80)
    .minWidth(10)
    .maxWidth(200)
    .minHeight(10)
    .maxHeight(200)
    .fit('crop')
    .crop('focalpoint')
    .focalPoint(0.2, 0.3)
    .blur(3)
    .sharpen(5)
    .invert(true)
    .saturation(-100)
    .orientation(90)
    .flipHorizontal()
    .flipVertical()
    .pad(4)
    .bg('fff')
    .dpr(2)
    .quality(60)
    .frame(1)
    .auto('format')
    .forceDownload('still.webp')
    .vanityName('still.webp')
    .url()
  const response = await fetch(url, {headers: {accept: 'image/webp'}})
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect(await sizeOf(Buffer.from(await response.arrayBuffer()))).toEqual([216, 176])
})
