import {personPage, personPageQuery, type PersonPage} from '@verite/content-model/person/person'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {calendarFeed, feedPath} from '../../../../calendar/calendar-links.ts'
import {drawnAt} from '../../../../content/clock.ts'
import {pageLanguages} from '../../../../content/page-languages.ts'
import {readContent} from '../../../../content/read-content.ts'
import type {Viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'
import {currentLanguage} from '../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../ui/language/language-notice.tsx'
import {PersonView} from '../../../../ui/person/person-view.tsx'
import {listingWords} from '../../../../ui/listing/listing-words.ts'
import {DrawForViewer, type DrawnPage} from '../../../draw-for-viewer.tsx'
import {leadOn} from '../../../lead-on.ts'
import {metadataForViewer} from '../../../metadata-for-viewer.ts'
import {pageMetadata} from '../../../page-metadata.ts'
import {publishedSlugs} from '../../../published-slugs.ts'
import {toldIn, type Told} from '../../../structured-data/told.ts'
import {graph} from '../../../structured-data/graph.ts'
import {pageJsonLd} from '../../../structured-data/page-json-ld.ts'
import {JsonLd} from '../../../structured-data/json-ld.tsx'
import {quotationJsonLd} from '../../../structured-data/quotation-json-ld.ts'
import {personJsonLd} from './person-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('person')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, paths.person, async (slug, viewer) => {
    const person = await readPerson(slug, viewer)
    if (!person) return null
    const languages = await pageLanguages('person', slug, viewer)
    const {name, occupations, seo} = person
    const description = occupations.length > 0 ? `${name}: ${occupations.join(', ')}` : null
    return pageMetadata({title: name, description, path: paths.person(slug), seo, kind: 'people', languages})
  })
}

export default function PersonRoute({params}: Props) {
  return <DrawForViewer params={params} Page={Person} />
}

async function Person({slug, viewer}: DrawnPage) {
  const person = (await readPerson(slug, viewer)) ?? (await leadOn({type: 'person', slug, viewer}))
  const languages = await pageLanguages('person', slug, viewer)
  return (
    <>
      {!viewer.isPreview && <JsonLd data={describe(person, toldIn(currentLanguage(), languages))} />}
      <LanguageNotice languages={languages} />
      <PersonView person={person} now={await drawnAt(person)} feed={viewer.isPreview ? undefined : feedOf(person)} />
    </>
  )
}

/** Showings of films that credit somebody who has died are followed on the pages of those films. */
function feedOf({slug, name, vitalStatus, credits}: PersonPage) {
  const isFollowed = vitalStatus !== 'deceased' && credits.some(({work}) => work.type === 'documentary')
  return isFollowed ? calendarFeed(feedPath(paths.person(slug)), name, getEnv().siteUrl) : undefined
}

const readPerson = (slug: string, viewer: Viewer) =>
  readContent({query: personPageQuery, params: {slug}, shape: personPage, viewer})

function describe(person: PersonPage, told: Told) {
  const {siteUrl} = getEnv()
  const crumbs = [
    {name: listingWords[told.words].people.title, path: paths.people()},
    {name: person.name, path: paths.person(person.slug)},
  ]
  return graph([
    personJsonLd(person, siteUrl, told),
    ...person.quotes.map((quote) => quotationJsonLd(quote, siteUrl)),
    ...pageJsonLd(crumbs, siteUrl, told),
  ])
}
