import {timelineEvents, timelineQuery} from '@verite/content-model/event/event'
import {listPath} from '@verite/content-model/listing/list-address'
import {eventsPerPage, sliceOf} from '@verite/content-model/listing/list-page'
import {paths} from '@verite/content-model/paths'
import {languagesOf, readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {LanguageNotice} from '../../../ui/language/language-notice.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {TimelineView} from '../../../ui/timeline/timeline-view.tsx'
import {timelineWords} from '../../../ui/timeline/timeline-words.ts'
import {eventItems} from '../events/event-items.ts'
import {readListedEvents, yearChoices, yearOf} from '../events/read-event-choices.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {partOf} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'

/** Events in their order, page by page or by year. */
export const timelineList: List = {
  path: paths.timeline(),
  words: timelineWords,
  filters: ['year'],
  Part: Timeline,
}

async function Timeline({viewer, place}: DrawnList) {
  const all = await readListedEvents(viewer)
  const {pages} = partOf(place, all, eventsPerPage)
  const years = yearChoices(place, all)
  const params = {...sliceOf(place.page, eventsPerPage), year: yearOf(place)}
  const events = (await readContent({query: timelineQuery, params, shape: timelineEvents, viewer})) ?? []
  const {words, path} = timelineList
  const list = {...spoken(words), path: listPath(path, place), items: eventItems(events, viewer.language)}
  return (
    <>
      {!viewer.isPreview && <JsonLd data={listGraph(list, getEnv().siteUrl, viewer.language)} />}
      <LanguageNotice languages={await languagesOf({query: timelineQuery, params, viewer})} isList />
      <TimelineView events={events} place={place} pages={pages} years={years.toReversed()} />
    </>
  )
}
