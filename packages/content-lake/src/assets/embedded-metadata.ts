import {readFile} from 'node:fs/promises'
import ExifReader from 'exifreader'
import {z} from 'zod'

/** Who made an image, who owns it and under what terms it may be shown, as far as its file says so. */
export type ImageRights = {
  creditLine?: string
  creator?: string
  copyright?: string
  licence?: string
  licenceUrl?: string
}
export type EmbeddedMetadata = {
  rights: ImageRights
  exif: Record<string, string | number>
  location?: {lat: number; lng: number; alt?: number}
}

const tag = z.object({description: z.unknown().optional(), computed: z.unknown().optional()})
const tagGroup = z.record(z.string(), tag.catch({})).catch({})
const groups = z.object({
  exif: tagGroup.default({}),
  iptc: tagGroup.default({}),
  xmp: tagGroup.default({}),
  gps: z
    .object({Latitude: z.number(), Longitude: z.number(), Altitude: z.number().optional()})
    .optional()
    .catch(undefined),
})
type TagGroup = z.infer<typeof tagGroup>

/** Reads what the camera and the picture desk wrote into an image file. A file without any, or with damaged ones, has none. */
export async function embeddedMetadata(path: string): Promise<EmbeddedMetadata> {
  const {exif, iptc, xmp, gps} = groups.parse(await read(path).catch(() => ({})))
  return {
    rights: rightsOf(exif, iptc, xmp),
    exif: exifOf(exif),
    ...(gps && {location: {lat: gps.Latitude, lng: gps.Longitude, ...(gps.Altitude != null && {alt: gps.Altitude})}}),
  }
}

async function read(path: string) {
  return await ExifReader.load(await readFile(path), {expanded: true, computed: true, async: true})
}

/** XMP is what editors write last and IPTC what agencies wrote before it; EXIF is set once, by the camera. */
function rightsOf(exif: TagGroup, iptc: TagGroup, xmp: TagGroup): ImageRights {
  const webStatement = text(xmp, 'WebStatement')
  return withoutEmpty({
    creditLine: text(xmp, 'Credit') ?? text(iptc, 'Credit'),
    creator: text(xmp, 'creator') ?? text(iptc, 'By-line') ?? text(exif, 'Artist'),
    copyright: text(xmp, 'rights') ?? text(iptc, 'Copyright Notice') ?? text(exif, 'Copyright'),
    licence: text(xmp, 'UsageTerms') ?? text(xmp, 'license'),
    licenceUrl: webStatement !== undefined && /^https?:\/\//.test(webStatement) ? webStatement : undefined,
  })
}

function text(tags: TagGroup, name: string): string | undefined {
  const description = tags[name]?.description
  const trimmed = typeof description === 'string' ? description.trim() : ''
  return trimmed === '' ? undefined : trimmed.slice(0, 1000)
}

/** Pointers, maker notes and byte arrays say nothing to a reader; dates become ISO dates, as Sanity writes them. */
function exifOf(tags: TagGroup): EmbeddedMetadata['exif'] {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, {computed}]): [string, string | number][] => {
      if (/^GPS|^Thumbnail|^MakerNote/.test(name) || !/^[A-Z]\w*$/.test(name)) return []
      if (typeof computed === 'number') return Number.isFinite(computed) ? [[name, computed]] : []
      return typeof computed === 'string' && computed.trim() ? [[name, isoDate(computed.trim())]] : []
    }),
  )
}

function isoDate(value: string) {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(value) ?? []
  return year === undefined ? value.slice(0, 1000) : `${year}-${month}-${day}T${time}.000Z`
}

function withoutEmpty(rights: ImageRights): ImageRights {
  return Object.fromEntries(Object.entries(rights).filter(([, value]) => value !== undefined))
}
