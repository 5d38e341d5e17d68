import {eventCards, eventCardsQuery} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {calendarFeed, siteFeedPath} from '../../calendar/calendar-links.ts'
import {drawnAt} from '../../content/clock.ts'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {EventsView} from '../../ui/listing/events-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {listGraph} from '../structured-data/list-graph.ts'
import {eventItems} from './event-items.ts'

const name = 'Events'
const description = 'What happened, and what is to come.'

export const metadata: Metadata = {
  title: name,
  description,
  alternates: {canonical: paths.events()},
}

export default function EventsRoute() {
  return <DrawListForViewer List={Events} />
}

async function Events({viewer}: {viewer: Viewer}) {
  const events = (await readContent({query: eventCardsQuery, shape: eventCards, viewer})) ?? []
  return (
    <>
      {!viewer.stega && (
        <JsonLd
          data={listGraph({name, description, path: paths.events(), items: eventItems(events)}, getEnv().siteUrl)}
        />
      )}
      <EventsView events={events} now={await drawnAt(events)} {...(!viewer.stega && {feed: siteFeed()})} />
    </>
  )
}

const siteFeed = () => calendarFeed(siteFeedPath, name, getEnv().siteUrl)
