import {type DemoDocument, fuzzyDate, refsTo, refTo} from '../demo-document.ts'
import {inventedNames} from './invented-names.ts'
import {seeded} from './seeded.ts'
import {numberedSlug, slateIds, slateOrganisations, slatePeople, times} from './slate-parts.ts'

const chance = seeded('films')
const filmCount = 300
const creditCount = 10_000

/** The drawings that all films of the slate share, by their seeds. */
export const slateDrawings = ['slate-1', 'slate-2'] as const

/** A drawing's file in the import. */
export const slatePicture = (seed: string, aspect: 'poster' | 'wide') => `${seed}-${aspect}.jpg`

const coProductions: [string[], ...string[][]] = [['US'], ['PL'], ['UA', 'PL'], ['GB'], ['FR', 'BE']]

const statuses = ['announced', 'inProduction', 'upcoming', 'released', 'released', 'released'] as const

export const slateFilms = times(filmCount, (number): DemoDocument<'documentary'> => {
  const title = inventedNames.film(chance, number)
  const seed = chance.oneOf(slateDrawings)
  return {
    _id: slateIds.film(number),
    _type: 'documentary',
    title,
    sortTitle: title.replace(/^The /, ''),
    slug: numberedSlug(title.replace(/, invented film \d+$/, ', invented film'), number),
    status: chance.oneOf(statuses),
    // Of every seventh no source says.
    ...(number % 7 > 0 && {countries: chance.oneOf(coProductions)}),
    logline: 'There is no such film. It is here to try out how a slate of three hundred behaves.',
    releases: [release(number)],
    keyArt: {
      _type: 'keyArt',
      poster: picture(slatePicture(seed, 'poster')),
      heroWide: picture(slatePicture(seed, 'wide')),
    },
    sources: refsTo(slateIds.source),
  }
})

/** One credit sheet for each film; together they hold ten thousand credits. */
export const slateCredits = times(filmCount, (number): DemoDocument<'creditSheet'> => {
  const count = Math.floor((number * creditCount) / filmCount) - Math.floor(((number - 1) * creditCount) / filmCount)
  return {
    _id: `slate-credits-${number}`,
    _type: 'creditSheet',
    work: refTo(slateIds.film(number)),
    credits: times(count, credit),
    sources: refsTo(slateIds.source),
  }
})

type Credit = NonNullable<DemoDocument<'creditSheet'>['credits']>[number]

function credit(number: number): Credit {
  const person = 1 + chance.below(slatePeople.length)
  const isForCompany = chance.below(4) === 0
  return {
    _key: `credit-${number}`,
    _type: 'credit',
    party: refTo(slateIds.person(person)),
    job: refTo(slateIds.job(1 + (number % 10))),
    status: 'announced',
    ...(isForCompany && {onBehalfOf: refsTo(slateIds.organisation(1 + chance.below(slateOrganisations.length)))}),
  }
}

type Release = NonNullable<DemoDocument<'documentary'>['releases']>[number]

function release(number: number): Release {
  const year = String(1998 + (number % 30))
  return {
    _key: 'first',
    _type: 'release',
    kind: 'festival',
    premiere: true,
    date: fuzzyDate({display: year, edtf: year, certainty: 'asserted'}),
    sources: refsTo(slateIds.source),
  }
}

function picture(file: string) {
  return {
    _type: 'creditedImage' as const,
    _sanityAsset: `image@file://./images/${file}`,
    alt: 'Drawing of a low sun over dry land.',
    credit: 'Drawing: Vérité',
    licence: 'MIT, as part of this project',
  }
}
