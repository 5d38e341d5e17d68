import {createHash} from 'node:crypto'
import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {deflateSync, crc32} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {openOriginalFiles} from '../src/assets/original-files.ts'
import {agencyPhoto, photo, quarters} from './sample-images.ts'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

let lake: TemporaryLake
let client: SanityClient

beforeAll(async () => {
  lake = await temporaryLake()
  client = createClient({
    projectId: 'verite',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.token,
  })
})
afterAll(() => lake.close())

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
const upload = (bytes: Buffer | string, query = '', kind = 'images', token: string | null = lake.token) =>
  lake.ask(`/v2025-02-19/assets/${kind}/production${query}`, {method: 'POST', body: bytes, token})
const filesOnDisk = () =>
  readdirSync(join(lake.folder, 'assets'), {recursive: true}).filter((name) =>
    statSync(join(lake.folder, 'assets', String(name))).isFile(),
  )

describe('an uploaded image', () => {
  test('gets the id, the address and the previews that Sanity gives it', async () => {
    const bytes = await quarters()
    const document = await client.assets.upload('image', bytes, {filename: 'Viertel ü.png', title: 'Quarters'})
    const hash = sha1(bytes)
    expect(document).toMatchObject({
      _id: `image-${hash}-600x400-png`,
      _type: 'sanity.imageAsset',
      assetId: hash,
      sha1hash: hash,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'Viertel ü.png',
      title: 'Quarters',
      path: `images/verite/production/${hash}-600x400.png`,
      url: `${lake.url}/images/verite/production/${hash}-600x400.png`,
      size: bytes.length,
      metadata: {
        _type: 'sanity.imageMetadata',
        dimensions: {_type: 'sanity.imageDimensions', width: 600, height: 400, aspectRatio: 1.5},
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
        blurHash: expect.stringMatching(/^.{20,}$/),
        thumbHash: expect.stringMatching(/^[\w+/=]{20,}$/),
        palette: {
          _type: 'sanity.imagePalette',
          dominant: {_type: 'sanity.imagePaletteSwatch', background: expect.stringMatching(/^#[\da-f]{6}$/)},
        },
      },
    })
    expect(document.metadata.exif).toBeUndefined()
  })

  test('with the same bytes is the same document', async () => {
    const bytes = await quarters(60, 40)
    const first = await client.assets.upload('image', bytes, {filename: 'a.png'})
    const second = await client.assets.upload('image', bytes, {filename: 'b.png'})
    expect(second).toEqual(first)
  })

  test('is measured the way it is looked at, not the way the camera was held', async () => {
    const bytes = await sharp(await quarters())
      .withMetadata({orientation: 6})
      .jpeg()
      .toBuffer()
    const document = await client.assets.upload('image', bytes)
    expect(document._id).toBe(`image-${sha1(bytes)}-400x600-jpg`)
  })

  test('knows transparency by its pixels', async () => {
    const clear = await sharp({create: {width: 8, height: 8, channels: 4, background: {r: 1, g: 2, b: 3, alpha: 0.5}}})
      .png()
      .toBuffer()
    const opaque = await sharp(await quarters(8, 8))
      .ensureAlpha()
      .png()
      .toBuffer()
    expect((await client.assets.upload('image', clear)).metadata).toMatchObject({hasAlpha: true, isOpaque: false})
    expect((await client.assets.upload('image', opaque)).metadata).toMatchObject({hasAlpha: true, isOpaque: true})
  })

  test('tells whose it is, and where it was taken only when that is asked for', async () => {
    const document = await client.assets.upload('image', await photo(), {extract: ['exif', 'location']})
    expect(document).toMatchObject({
      creditLine: 'Desk & Agency',
      metadata: {
        rights: {
          creator: 'A. Photographer',
          copyright: '© Toruń Pictures',
          licence: 'CC BY 4.0',
          licenceUrl: 'https://example.org/licence',
        },
        exif: {
          _type: 'sanity.imageExifMetadata',
          ExposureTime: 0.008,
          DateTimeOriginal: '2021-10-21T13:50:00.000Z',
        },
        location: {_type: 'geopoint', lat: 35.5, lng: -106.1},
      },
    })
    expect(document.metadata.lqip).toBeUndefined()
  })

  test('tells whose it is by its IPTC fields, in any script, when it has no XMP', async () => {
    const document = await client.assets.upload('image', await agencyPhoto())
    expect(document).toMatchObject({
      creditLine: 'Agence Été',
      metadata: {rights: {creator: 'Zoë Ångström', copyright: '© 2021 Łódź Photo'}},
    })
  })

  test('is credited as its uploader says, whatever its file says', async () => {
    const other = await sharp(await photo())
      .keepXmp()
      .resize(100)
      .jpeg()
      .toBuffer()
    expect(await client.assets.upload('image', other, {creditLine: 'By hand'})).toMatchObject({creditLine: 'By hand'})
  })

  test('keeps where it came from', async () => {
    const source = {id: 'abc', name: 'archive', url: 'https://example.org/abc'}
    const document = await client.assets.upload('image', await quarters(9, 9), {source, label: 'l', description: 'd'})
    expect(document).toMatchObject({source, label: 'l', description: 'd'})
  })

  test('may be an SVG of plain shapes', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
    )
    expect(await client.assets.upload('image', svg)).toMatchObject({
      _id: `image-${sha1(svg)}-40x20-svg`,
      mimeType: 'image/svg+xml',
    })
  })
})

describe('an uploaded file', () => {
  test('is what its bytes are, under the name it came with', async () => {
    const document = await client.assets.upload('file', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHi'), {
      filename: 'subtitles.vtt',
    })
    expect(document).toMatchObject({_type: 'sanity.fileAsset', extension: 'vtt', mimeType: 'text/vtt'})
    expect(document._id).toBe(`file-${document.sha1hash}-vtt`)
  })

  test('does not become a page because its uploader says so', async () => {
    const response = await upload(await quarters(4, 4), '?filename=page.html', 'files')
    expect(await response.json()).toMatchObject({document: {mimeType: 'image/png'}})
  })
})

describe('what is refused leaves nothing behind:', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`
  const truncated = async () =>
    (
      await sharp(await quarters())
        .jpeg()
        .toBuffer()
    ).subarray(0, 2000)
  test.each<[string, () => Promise<Buffer | string> | string, number, RegExp]>([
    ['a page called a picture', () => '<!doctype html><script>alert(1)</script>', 415, /page\.jpg .*text\/html/],
    ['bytes that are nothing', () => Buffer.from([1, 2, 3, 4, 5]).toString(), 415, /page\.jpg/],
    ['a picture that breaks off', truncated, 422, /page\.jpg cannot be read/],
    [
      '30,000 × 30,000 pixels in a few bytes',
      () => Promise.resolve(bomb(30_000, 30_000)),
      422,
      /30000 × 30000.*megapixels/,
    ],
    ['an SVG with a script', () => svg('<script>alert(1)</script>'), 422, /<script>/],
    ['an SVG with a script in capitals', () => svg('<SCRIPT/>'), 422, /<SCRIPT>/],
    ['an SVG with a handler', () => svg('<rect onclick="alert(1)"/>'), 422, /onclick/],
    ['an SVG with a page in it', () => svg('<foreignObject/>'), 422, /foreignObject/],
    ['an SVG that links to a script', () => svg('<a href=" java\tscript:alert(1)"/>'), 422, /outside/],
    ['an SVG that animates a link', () => svg('<animate attributeName="href" to="x"/>'), 422, /animates/],
    ['an SVG that loads a picture', () => svg('<image href="https://example.org/a.png"/>'), 422, /outside/],
    ['an SVG whose style loads', () => svg('<style>@import "https://example.org"</style>'), 422, /imports/],
    ['an SVG that declares entities', () => `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 422, /entities/],
    ['an empty body', () => '', 400, /no body/],
  ])('%s', async (_what, bytes, status, message) => {
    const before = filesOnDisk()
    const response = await upload(await bytes(), '?filename=page.jpg')
    expect(await response.json()).toMatchObject({message: expect.stringMatching(message)})
    expect(response.status).toBe(status)
    expect(filesOnDisk()).toEqual(before)
  })

  test('a page called a document', async () => {
    const before = filesOnDisk()
    const response = await upload('<html><body>Hello', '?filename=report.pdf', 'files')
    expect(await response.json()).toMatchObject({message: expect.stringMatching(/report\.pdf is no \.pdf file/)})
    expect(response.status).toBe(415)
    expect(filesOnDisk()).toEqual(before)
  })

  test('a file from somebody who may not write', async () => {
    const bytes = await quarters(5, 5)
    expect((await upload(bytes, '', 'images', null)).status).toBe(401)
    expect((await upload(bytes, '', 'images', lake.tokenFor('viewer'))).status).toBe(403)
    expect((await upload(bytes, '', 'images', lake.tokenFor('contributor'))).status).toBe(200)
  })

  test('unknown metadata, and a dataset that is not there', async () => {
    const bytes = await quarters(6, 6)
    expect((await upload(bytes, '?meta=mood')).status).toBe(400)
    const response = await lake.ask('/v1/assets/images/nowhere', {method: 'POST', body: bytes})
    expect(response.status).toBe(404)
  })

  test('more bytes than are accepted, as soon as they are too many', async () => {
    const before = filesOnDisk()
    let sent = 0
    const long = Readable.from(
      (function* () {
        while (sent < 10_000) yield Buffer.alloc(((sent += 1), 1024))
      })(),
    )
    const originals = openOriginalFiles(join(lake.folder, 'assets'))
    await expect(originals.receive(long, 100 * 1024)).rejects.toMatchObject({code: 'payloadTooLarge'})
    expect(sent).toBeLessThan(1000)
    expect(filesOnDisk()).toEqual(before)
  })
})

/** A PNG of one colour: a few kilobytes for each hundred megapixels. */
function bomb(width: number, height: number) {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const frame = Buffer.alloc(8 + body.length)
    frame.writeUInt32BE(data.length, 0)
    body.copy(frame, 4)
    frame.writeUInt32BE(crc32(body), 4 + body.length)
    return frame
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * 1000))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
