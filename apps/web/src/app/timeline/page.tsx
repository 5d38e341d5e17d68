import {timelineEvents, timelineQuery} from '@verite/content-model/event/event'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {TimelineView} from '../../ui/timeline/timeline-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {eventItems} from '../events/event-items.ts'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {listGraph} from '../structured-data/list-graph.ts'

const name = 'Timeline'
const description = 'What happened and what is to come, in its order, with how each date is known.'

export const metadata: Metadata = {title: name, description, alternates: {canonical: paths.timeline()}}

export default function TimelineRoute() {
  return <DrawListForViewer List={Timeline} />
}

async function Timeline({viewer}: {viewer: Viewer}) {
  const events = (await readContent({query: timelineQuery, shape: timelineEvents, viewer})) ?? []
  const list = {name, description, path: paths.timeline(), items: eventItems(events)}
  return (
    <>
      {!viewer.stega && <JsonLd data={listGraph(list, getEnv().siteUrl)} />}
      <TimelineView events={events} />
    </>
  )
}
