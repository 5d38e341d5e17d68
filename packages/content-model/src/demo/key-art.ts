import {type CreditedImage} from '../generated/sanity.types.ts'

/** The four pictures that the project draws for the film, by the names of the scene’s formats. */
export const keyArtFiles = {
  poster: 'last-take-poster.jpg',
  wide: 'last-take-wide.jpg',
  tall: 'last-take-tall.jpg',
  social: 'last-take-social.jpg',
} as const

/** An image as Sanity’s import format has it: the importer uploads the file and puts its reference in place. */
type ImportedImage = CreditedImage & {_sanityAsset: string}

const land = 'high desert under the last light of a day: a low sun behind ridges, haze, an empty sky'

/** The film’s key art. It shows no people and no weapons. */
export const keyArt = {
  _type: 'keyArt' as const,
  poster: drawing(keyArtFiles.poster, `Drawing of ${land}.`),
  heroWide: drawing(keyArtFiles.wide, `Wide drawing of ${land}.`),
  heroTall: drawing(keyArtFiles.tall, `Upright drawing of ${land}.`),
  social: drawing(keyArtFiles.social, `Drawing of ${land}, in the format of a card.`),
}

function drawing(file: string, alt: string): ImportedImage {
  return {
    _type: 'creditedImage',
    _sanityAsset: `image@file://./images/${file}`,
    alt,
    credit: 'Drawing: Vérité',
    licence: 'MIT, as part of this project',
  }
}
