import {eventCards, eventCardsQuery} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {drawnAt} from '../../content/clock.ts'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {EventsView} from '../../ui/listing/events-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'

export const metadata: Metadata = {
  title: 'Events',
  description: 'What happened, and what is to come.',
  alternates: {canonical: paths.events()},
}

export default function EventsRoute() {
  return <DrawListForViewer List={Events} />
}

async function Events({viewer}: {viewer: Viewer}) {
  const events = (await readContent({query: eventCardsQuery, shape: eventCards, viewer})) ?? []
  return <EventsView events={events} now={await drawnAt(events)} />
}
