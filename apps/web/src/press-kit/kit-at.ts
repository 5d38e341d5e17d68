import type {FilmPage} from '@verite/content-model/documentary/documentary'
import {isLicensed} from '@verite/content-model/image/licence'
import type {Language} from '@verite/content-model/languages'
import type {PressImage, PressKit, PressMaterials} from '@verite/content-model/press-kit/press-kit'
import type {KitPicture} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'

/** What is asked for a film's press kit: its public page, its materials, and its kits with their embargoes. */
export type KitContent = KitLanguage & {
  film: FilmPage
  materials: PressMaterials | null
  kits: readonly PressKit[]
}

/** The language in which a kit is read, and the texts of it for which there is no translation. */
type KitLanguage = {language: Language; foreign: readonly string[]}

/** What may be given out at one moment. */
export type OpenKit = KitLanguage & {
  film: FilmPage
  lives: PressMaterials['lives']
  pictures: KitPicture[]
  notes: PressKit['notes'][]
  files: KitFile[]
}

type KitFile = {title: string; url: string; size: number | null; fileName: string}

/** Leaves out what is still under embargo at that moment (ISO) and pictures whose licence does not hold. */
export function kitAt({film, materials, kits, language, foreign}: KitContent, now: string): OpenKit {
  const {folders} = pressKitWords[language]
  const open = kits.filter(({embargoUntil}) => embargoUntil === null || hasCome(embargoUntil, now))
  const images = [...keyArtOf(film), ...(materials?.stills ?? []), ...open.flatMap((kit) => kit.images)]
  const cleared = images.filter((image) => isLicensed(image, now))
  const distinct = [...new Map(cleared.map((image) => [image.url, image])).values()]
  return {
    language,
    foreign,
    film,
    lives: materials?.lives ?? [],
    pictures: distinct.map((image, index) => ({
      ...image,
      fileName: `${folders.pictures}/${pictureName(image, index)}`,
    })),
    notes: open.map(({notes}) => notes).filter((notes) => notes.length > 0),
    files: open
      .flatMap(({files}) => files)
      .flatMap(namedFile)
      .map((file) => ({...file, fileName: `${folders.files}/${file.fileName}`})),
  }
}

/** A date that cannot be read has not come: better late than early. */
function hasCome(instant: string, now: string): boolean {
  return Date.parse(instant) <= Date.parse(now)
}

/** The poster is for the press too; it has its credit and licence like any picture. */
function keyArtOf({keyArt: {poster}}: FilmPage): PressImage[] {
  return poster ? [{...poster, id: null, size: null, extension: null}] : []
}

function pictureName({alt, url, extension}: PressImage, index: number): string {
  const ending = extension ?? /\.(\w{2,4})(?:\?|$)/.exec(url)?.[1] ?? 'jpg'
  return `${String(index + 1).padStart(2, '0')}-${fileStem(alt)}.${ending}`
}

function namedFile({title, url, size, extension}: PressKit['files'][number], index: number): KitFile[] {
  if (!url) return []
  const name = `${String(index + 1).padStart(2, '0')}-${fileStem(title)}`
  return [{title, url, size, fileName: `${name}${extension ? `.${extension}` : ''}`}]
}

/** A file's name in every system: no path, no sign that one of them forbids, letters of any script. */
function fileStem(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+/, '')
      // Whole words, as many as fit; of a single long one its beginning.
      .replace(/^(.{1,48})(?:-.*|(?<=.{48}).*)?$/u, '$1')
      .replace(/-+$/, '')
      .toLowerCase() || 'file'
  )
}
