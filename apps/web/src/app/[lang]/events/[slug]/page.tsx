import {eventPage, eventPageQuery, type EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {calendarLinks} from '../../../../calendar/calendar-links.ts'
import {drawnAt} from '../../../../content/clock.ts'
import {pageLanguages} from '../../../../content/page-languages.ts'
import {readContent} from '../../../../content/read-content.ts'
import type {Viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'
import {currentLanguage} from '../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../ui/language/language-notice.tsx'
import {EventView} from '../../../../ui/event/event-view.tsx'
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
import {eventName} from '../event-name.ts'
import {eventJsonLd} from './event-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('event')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, paths.event, async (slug, viewer) => {
    const event = await readEvent(slug, viewer)
    if (!event) return null
    const languages = await pageLanguages('event', slug, viewer)
    const {summary, date} = event
    const title = eventName(event, viewer.language)
    const description = summary ?? date?.display ?? null
    return pageMetadata({title, description, path: paths.event(slug), kind: 'events', languages})
  })
}

export default function EventRoute({params}: Props) {
  return <DrawForViewer params={params} Page={Event} />
}

async function Event({slug, viewer}: DrawnPage) {
  const event = (await readEvent(slug, viewer)) ?? (await leadOn({type: 'event', slug, viewer}))
  const languages = await pageLanguages('event', slug, viewer)
  return (
    <>
      {!viewer.isPreview && <JsonLd data={describe(event, toldIn(currentLanguage(), languages))} />}
      <LanguageNotice languages={languages} />
      <EventView
        event={event}
        now={await drawnAt(event)}
        calendar={viewer.isPreview ? undefined : calendarLinks(event, getEnv().siteUrl)}
      />
    </>
  )
}

const readEvent = (slug: string, viewer: Viewer) =>
  readContent({query: eventPageQuery, params: {slug}, shape: eventPage, viewer})

function describe(event: EventPage, told: Told) {
  const {siteUrl} = getEnv()
  const crumbs = [
    {name: listingWords[told.words].events.title, path: paths.events()},
    {name: eventName(event, told.words), path: paths.event(event.slug)},
  ]
  return graph([eventJsonLd(event, siteUrl, told), ...pageJsonLd(crumbs, siteUrl, told)])
}
