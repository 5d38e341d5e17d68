import {eventPage, eventPageQuery, type EventPage} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {calendarLinks} from '../../../../calendar/calendar-links.ts'
import {drawnAt} from '../../../../content/clock.ts'
import {pageLanguages} from '../../../../content/page-languages.ts'
import {readContent} from '../../../../content/read-content.ts'
import type {Viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'
import {LanguageNotice} from '../../../../ui/language/language-notice.tsx'
import {EventView} from '../../../../ui/event/event-view.tsx'
import {DrawForViewer, type DrawnPage} from '../../../draw-for-viewer.tsx'
import {leadOn} from '../../../lead-on.ts'
import {metadataForViewer} from '../../../metadata-for-viewer.ts'
import {pageMetadata} from '../../../page-metadata.ts'
import {publishedSlugs} from '../../../published-slugs.ts'
import {breadcrumbsJsonLd} from '../../../structured-data/breadcrumbs-json-ld.ts'
import {graph} from '../../../structured-data/graph.ts'
import {JsonLd} from '../../../structured-data/json-ld.tsx'
import {eventJsonLd} from './event-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('event')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, async (slug, viewer) => {
    const event = await readEvent(slug, viewer)
    if (!event) return {}
    const languages = await pageLanguages('event', slug, viewer)
    const {title, summary, date} = event
    const description = summary ?? date?.display ?? null
    return pageMetadata({title, description, path: paths.event(slug), kind: 'events', languages})
  })
}

export default function EventRoute({params}: Props) {
  return <DrawForViewer params={params} Page={Event} />
}

async function Event({slug, viewer}: DrawnPage) {
  const event = (await readEvent(slug, viewer)) ?? (await leadOn({type: 'event', slug, viewer}))
  return (
    <>
      {!viewer.stega && <JsonLd data={describe(event)} />}
      <LanguageNotice languages={await pageLanguages('event', slug, viewer)} />
      <EventView
        event={event}
        now={await drawnAt(event)}
        calendar={viewer.stega ? undefined : calendarLinks(event, getEnv().siteUrl)}
      />
    </>
  )
}

const readEvent = (slug: string, viewer: Viewer) =>
  readContent({query: eventPageQuery, params: {slug}, shape: eventPage, viewer})

function describe(event: EventPage) {
  const {siteUrl} = getEnv()
  const crumbs = [
    {name: 'Events', path: paths.events()},
    {name: event.title, path: paths.event(event.slug)},
  ]
  return graph([eventJsonLd(event, siteUrl), breadcrumbsJsonLd(crumbs, siteUrl)])
}
