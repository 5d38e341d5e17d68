import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import sharp from 'sharp'
import {imageLake, sizeOf, type ImageLake, type Sample} from './image-lake.ts'
import {coloursAt, cornersOf, inkedPhoto} from './sample-images.ts'

let lake: ImageLake

beforeAll(async () => {
  lake = await imageLake()
})
afterAll(() => lake.close())

/** The first channel of a row of pixels. */
const rowOf = async (bytes: Buffer, y: number) => {
  const {data, info} = await sharp(bytes).raw().toBuffer({resolveWithObject: true})
  return Array.from({length: info.width}, (_, x) => data[(y * info.width + x) * info.channels] ?? 0)
}
const alphaAt = async (bytes: Buffer, x: number, y: number) => {
  const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true})
  const start = (y * info.width + x) * info.channels
  return [...data.subarray(start, start + 4)]
}

describe('bg', () => {
  // The left half of the image is see-through, the right half red.
  const left = async (query: string, name: Sample = 'seeThrough') => await alphaAt(await lake.png(query, name), 1, 1)

  test.each([
    ['bg=0f0', [0, 255, 0, 255]],
    ['bg=ff00', [255, 0, 0, 255]],
    ['bg=336699', [51, 102, 153, 255]],
    ['bg=ff336699', [51, 102, 153, 255]],
    ['bg=80336699', [51, 102, 153, 128]],
    ['bg=0fff', [0, 0, 0, 0]],
  ])('%s fills what is see-through', async (query, pixel) => {
    const found = await left(query)
    expect(found[3] === 0 ? [0, 0, 0, 0] : found).toEqual(pixel)
    expect(await alphaAt(await lake.png(query, 'seeThrough'), 39, 1)).toEqual([255, 0, 0, 255])
  })

  test('is white in a JPEG when nothing is said, and mixed with white when it is see-through', async () => {
    const pixel = async (query: string) => (await alphaAt(await lake.image(query, 'seeThrough'), 4, 4)).slice(0, 3)
    const about = (value: number) => expect.closeTo(value, -1)
    expect(await pixel('fm=jpg&q=100')).toEqual([about(255), about(255), about(255)])
    expect(await pixel('fm=jpg&q=100&bg=80000000')).toEqual([about(127), about(127), about(127)])
  })

  test('is the colour that was asked for, whatever is done to the image above it', async () => {
    expect(await left('bg=f00&invert=true')).toEqual([255, 0, 0, 255])
    expect(await alphaAt(await lake.png('pad=10&bg=f00&invert=true&sat=-100'), 2, 2)).toEqual([255, 0, 0, 255])
    const blurred = await lake.png('pad=10&bg=f00&blur=20')
    expect(await alphaAt(blurred, 9, 200)).toEqual([255, 0, 0, 255])
  })
})

describe('pad', () => {
  test('lays a border of that many pixels around the image', async () => {
    const padded = await lake.png('w=60&pad=7&bg=000')
    expect(await sizeOf(padded)).toEqual([74, 54])
    const points = [
      [6, 6],
      [7, 7],
      [66, 46],
      [67, 47],
    ] as const
    expect(await coloursAt(padded, points)).toEqual(['black', 'red', 'yellow', 'black'])
  })
})

describe('blur and sharp', () => {
  test('widen an edge and steepen one, more the larger they are, and leave flat colour alone', async () => {
    const between = async (query: string) =>
      (await rowOf(await lake.png(`rect=200,0,200,20&${query}`), 10)).filter((red) => red > 2 && red < 253).length
    expect(await between('w=200')).toBe(0)
    const [little, much] = [await between('blur=4'), await between('blur=20')]
    expect(little).toBeGreaterThan(3)
    expect(much).toBeGreaterThan(little * 2)
    expect(new Set(await cornersOf(await lake.png('rect=0,0,100,100&blur=6&sharp=50')))).toEqual(new Set(['red']))
    const steepness = async (query: string) => {
      const row = await rowOf(await lake.png(query, 'softEdge'), 50)
      return Math.max(...row.map((value, x) => Math.abs(value - (row[x - 1] ?? value))))
    }
    const [plain, some, more] = [await steepness('w=400'), await steepness('sharp=50'), await steepness('sharp=100')]
    expect(some).toBeGreaterThan(plain)
    expect(more).toBeGreaterThan(some)
    expect(await lake.image('sharp=0&fm=png')).toEqual(await lake.image('fm=png'))
  })
})

describe('sat and invert', () => {
  test('make grey of every colour by its lightness, and of every colour its opposite', async () => {
    const corners = (await cornersOf(await lake.png('sat=-100'))).map((corner) => corner.split(',').map(Number))
    expect(corners.every(([r, g, b]) => r === g && g === b)).toBe(true)
    const [red = [0], green = [0], blue = [0], yellow = [0]] = corners
    expect([blue, red, green, yellow].map(([value = 0]) => value)).toEqual(
      [red, green, blue, yellow].map(([value = 0]) => value).toSorted((a, b) => a - b),
    )
    expect(await cornersOf(await lake.png('invert=true'))).toEqual(['0,255,255', '255,0,255', 'yellow', 'blue'])
    expect(await lake.png('invert=false')).toEqual(await lake.png('q=75'))
  })

  test('leave what is see-through see-through', async () => {
    expect(await alphaAt(await lake.png('invert=true', 'seeThrough'), 39, 1)).toEqual([0, 255, 255, 255])
    expect((await alphaAt(await lake.png('invert=true', 'seeThrough'), 1, 1))[3]).toBe(0)
  })
})

describe('fm, q and auto', () => {
  test.each([
    ['jpg', 'image/jpeg', 'jpeg', false],
    ['pjpg', 'image/jpeg', 'jpeg', true],
    ['png', 'image/png', 'png', false],
    ['webp', 'image/webp', 'webp', undefined],
    ['gif', 'image/gif', 'gif', undefined],
  ])('fm=%s converts', async (fm, type, format, progressive) => {
    const response = await lake.get(`fm=${fm}&w=60`)
    const made = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([response.headers.get('content-type'), made.format]).toEqual([type, format])
    expect(made.isProgressive).toBe(progressive ?? made.isProgressive)
  })

  test('fm=json tells of the image instead of showing it', async () => {
    const original = await (await lake.get('')).arrayBuffer()
    const told = {width: 600, height: 400, frames: 1, contentLength: original.byteLength, contentType: 'image/png'}
    expect(await (await lake.get('fm=json')).json()).toEqual(told)
    expect(await (await lake.get('fm=json', 'moving')).json()).toMatchObject({frames: 2, contentType: 'image/gif'})
  })

  test('AVIF cannot be asked for by name, since it takes its time', async () => {
    const response = await lake.get('fm=avif')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({message: expect.stringContaining('auto=format')})
  })

  test('q costs bytes', async () => {
    const lengths = await Promise.all(
      [0, 30, 75, 100].map(async (q) => (await lake.image(`q=${q}&fm=jpg`, 'softEdge')).length),
    )
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(new Set(lengths).size).toBe(4)
    for (const fm of ['jpg', 'webp']) {
      expect(await lake.image(`w=50&fm=${fm}`, 'softEdge')).toEqual(await lake.image(`w=50&fm=${fm}&q=75`, 'softEdge'))
    }
  })

  test('auto=format is what the browser takes, and fm what was said', async () => {
    const type = async (query: string, accept: string) =>
      (await lake.get(query, 'quarters', {accept})).headers.get('content-type')
    expect(await type('w=71&auto=format', 'image/webp,*/*')).toBe('image/webp')
    expect(await type('w=71&auto=format', 'image/*,*/*')).toBe('image/jpeg')
    expect(await type('w=71&auto=format&fm=png', 'image/webp,*/*')).toBe('image/png')
  })
})

describe('cs', () => {
  const spaceOf = async (query: string, name: Sample = 'quarters') => {
    const {space, channels, icc} = await sharp(await lake.image(query, name)).metadata()
    return [space, channels, icc !== undefined]
  }

  test('is sRGB unless told otherwise', async () => {
    expect(await spaceOf('w=30&fm=jpg')).toEqual(['srgb', 3, false])
    expect(await spaceOf('w=30&fm=jpg', 'inked')).toEqual(['srgb', 3, false])
    expect(await spaceOf('w=30&fm=jpg&cs=srgb', 'inked')).toEqual(['srgb', 3, false])
  })

  test('origin keeps the inks of a picture for print, with their profile', async () => {
    expect(await spaceOf('w=30&cs=origin', 'inked')).toEqual(['cmyk', 4, true])
    expect(await spaceOf('w=30&cs=origin&fm=webp', 'inked')).toEqual(['srgb', 3, expect.any(Boolean)])
  })

  test('cmyk is for print, and for JPEG', async () => {
    expect(await spaceOf('w=30&cs=cmyk')).toEqual(['cmyk', 4, false])
    const refused = await lake.get('w=30&cs=cmyk&fm=webp')
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({message: expect.stringContaining('"cs=cmyk"')})
  })

  test('b-w is black and white', async () => {
    expect((await spaceOf('w=30&cs=b-w&fm=jpg'))[0]).toBe('b-w')
    const corners = await cornersOf(
      await sharp(await lake.png('w=30&cs=b-w'))
        .toColourspace('srgb')
        .png()
        .toBuffer(),
    )
    expect(corners.every((corner) => new Set(corner.split(',')).size === 1)).toBe(true)
  })
})

describe('frame', () => {
  test('1 is the first of a moving image, which otherwise goes on moving', async () => {
    const frames = async (query: string) =>
      (await sharp(await lake.image(query, 'moving'), {animated: true}).metadata()).pages
    expect([await frames('w=20'), (await frames('w=20&frame=1')) ?? 1]).toEqual([2, 1])
    expect(await cornersOf(await lake.png('frame=1', 'moving'))).toEqual(['red', 'red', 'red', 'red'])
  })
})

describe('dl, dlRaw and names at the end', () => {
  const saved = async (address: string, token: string | null = null) => {
    const {status, headers} = await lake.ask(address, {token})
    return [status, headers.get('content-disposition')?.split(';')[1]?.trim()]
  }

  test('dl saves the image under a name', async () => {
    expect(await saved(`${lake.paths.quarters}?w=30&dl=quarters.png`)).toEqual([200, 'filename="quarters.png"'])
    expect(await saved(`${lake.paths.quarters}/pretty.png?w=30&dl`)).toEqual([200, 'filename="pretty.png"'])
    expect(await saved(`${lake.paths.quarters}?w=30`)).toEqual([200, undefined])
  })

  test('dlRaw saves the original, for members', async () => {
    expect(await saved(`${lake.paths.inked}?dlRaw=print.jpg&w=30`, lake.token)).toEqual([200, 'filename="print.jpg"'])
    const response = await lake.ask(`${lake.paths.inked}?dlRaw=true`)
    // Compared as a whole: jest takes seconds over each byte of a megabyte, and the connection would time out.
    expect((await inkedPhoto()).equals(Buffer.from(await response.arrayBuffer()))).toBe(true)
    expect(await saved(`${lake.paths.inked}?dlRaw=true`)).toEqual([401, undefined])
  })

  test('a name at the end of the address changes nothing but that', async () => {
    const [plain, pretty] = await Promise.all([
      lake.ask(`${lake.paths.quarters}?w=30`, {token: null}),
      lake.ask(`${lake.paths.quarters}/Ostatnie ujęcie.png?w=30`, {token: null}),
    ])
    expect(pretty.headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(Buffer.from(await pretty.arrayBuffer())).toEqual(Buffer.from(await plain.arrayBuffer()))
  })
})
