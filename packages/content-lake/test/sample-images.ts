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
