import sharp from 'sharp'

const colours = {
  red: [255, 0, 0],
  green: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
  black: [0, 0, 0],
} as const
type Colour = keyof typeof colours

/** Red, green, blue and yellow quarters, in reading order, without a pixel between them. */
export async function quarters(width = 600, height = 400) {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row: [Colour, Colour] = y < height / 2 ? ['red', 'green'] : ['blue', 'yellow']
      pixels.set(colours[x < width / 2 ? row[0] : row[1]], (y * width + x) * 3)
    }
  }
  return await sharp(pixels, {raw: {width, height, channels: 3}})
    .png()
    .toBuffer()
}

/** @returns the name of the colour at each point, or its figures when it is none of the known */
export async function coloursAt(image: Buffer, points: readonly (readonly [number, number])[]) {
  const {data, info} = await sharp(image).removeAlpha().raw().toBuffer({resolveWithObject: true})
  return points.map(([x, y]) => {
    const start = (y * info.width + x) * info.channels
    const pixel = [...data.subarray(start, start + 3)]
    const known = Object.entries(colours).find(([, channels]) =>
      channels.every((value, index) => value === pixel[index]),
    )
    return known?.[0] ?? pixel.join(',')
  })
}

/** The corners of an image, in reading order. */
export async function cornersOf(image: Buffer) {
  const {width, height} = await sharp(image).metadata()
  return await coloursAt(image, [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
    [width - 1, height - 1],
  ])
}

/** The same for images that went through JPEG, whose colours are only about right. */
export async function nearCornersOf(image: Buffer) {
  const figures = (await cornersOf(image)).map((corner) => (corner in colours ? corner : corner.split(',').map(Number)))
  return figures.map((figure) => {
    if (typeof figure === 'string') return figure
    const known = Object.entries(colours).find(([, channels]) =>
      channels.every((value, index) => Math.abs(value - (figure[index] ?? 0)) < 24),
    )
    return known?.[0] ?? figure.join(',')
  })
}

/** A photo as a picture desk hands it over: camera, place, credit, copyright and licence are in its file. */
export async function photo() {
  return await sharp({create: {width: 320, height: 200, channels: 3, background: '#8a4b2d'}})
    .composite([{input: await quarters(100, 100), left: 20, top: 20}])
    .jpeg()
    .withExif({
      IFD0: {Copyright: 'In EXIF', Artist: 'Somebody else', Make: 'Canary Cameras'},
      IFD2: {ExposureTime: '1/125', DateTimeOriginal: '2021:10:21 13:50:00'},
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '106/1 6/1 0/1',
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:Credit="Desk &amp; Agency" xmpRights:WebStatement="https://example.org/licence"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Toruń Pictures</rdf:li></rdf:Alt></dc:rights><dc:creator><rdf:Seq><rdf:li>A. Photographer</rdf:li></rdf:Seq></dc:creator><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li></rdf:Alt></xmpRights:UsageTerms></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .toBuffer()
}

/** See-through on the left, red on the right. */
export async function seeThrough(width = 40, height = 20) {
  const half = {width: width / 2, height, channels: 4, background: {r: 255, g: 0, b: 0, alpha: 1}} as const
  return await sharp({create: {width, height, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0}}})
    .composite([{input: {create: half}, left: width / 2, top: 0}])
    .png()
    .toBuffer()
}

/** White but for a dark part at the left, whose edge is soft. */
export async function softEdge(width = 400, height = 100) {
  const dark = {width: width / 8, height, channels: 3, background: '#222'} as const
  const edged = await sharp({create: {width, height, channels: 3, background: '#ddd'}})
    .composite([{input: {create: dark}, left: 0, top: 0}])
    .png()
    .toBuffer()
  return await sharp(edged).blur(4).png().toBuffer()
}

/** Two frames, red and green. */
export async function moving(side = 40) {
  const frames = ['#f00', '#0f0'].map((background) =>
    sharp({create: {width: side, height: side, channels: 3, background}})
      .png()
      .toBuffer(),
  )
  return await sharp(await Promise.all(frames), {join: {animated: true}})
    .gif({delay: [100, 100]})
    .toBuffer()
}

/** A JPEG in the four inks of print, with their profile. */
export async function inkedPhoto() {
  return await sharp(await quarters(60, 40))
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer()
}

/** A JPEG as agencies sent them before XMP: by-line, credit and copyright in IPTC fields, in UTF-8. */
export async function agencyPhoto() {
  const jpeg = await sharp(await quarters(64, 48))
    .jpeg()
    .toBuffer()
  const field = (dataset: number, text: string) => {
    const value = Buffer.from(text)
    return Buffer.concat([Buffer.from([0x1c, 2, dataset, value.length >> 8, value.length & 255]), value])
  }
  const isUtf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47])
  const fields = [isUtf8, field(80, 'Zoë Ångström'), field(110, 'Agence Été'), field(116, '© 2021 Łódź Photo')]
  const iptc = Buffer.concat(fields)
  const block = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM'),
    Buffer.from([4, 4, 0, 0, 0, 0, iptc.length >> 8, iptc.length & 255]),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ])
  const segment = Buffer.from([0xff, 0xed, (block.length + 2) >> 8, (block.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), segment, block, jpeg.subarray(2)])
}
