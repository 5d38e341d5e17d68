import {eventCards, eventCardsQuery} from '@verite/content-model/event/event'
import {listPath, valueOf} from '@verite/content-model/listing/list-address'
import {sliceOf} from '@verite/content-model/listing/list-page'
import {paths} from '@verite/content-model/paths'
import {eventKinds} from '@verite/content-model/vocabularies'
import {calendarFeed, siteFeedPath} from '../../../calendar/calendar-links.ts'
import {currentHour, drawnAt} from '../../../content/clock.ts'
import {readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {byClock} from '../../../ui/event-list/in-order.ts'
import {EventsView} from '../../../ui/listing/events-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {partOf} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'
import {eventItems} from './event-items.ts'
import {countryOf, eventChoices, readListedEvents, yearOf} from './read-event-choices.ts'

/** Events, those to come first, page by page, by kind, by country or by year. */
export const eventsList: List = {
  path: paths.events(),
  words: {en: listingWords.en.events, uk: listingWords.uk.events},
  filters: ['country', 'kind', 'year'],
  kinds: {kind: eventKinds},
  Part: Events,
}

async function Events({viewer, place}: DrawnList) {
  const all = await readListedEvents(viewer)
  const {pages} = partOf(place, all)
  const hour = await currentHour()
  const narrow = {kind: valueOf(place, 'kind'), country: countryOf(place), year: yearOf(place)}
  const params = {...sliceOf(place.page), ...hour, ...narrow}
  const events = (await readContent({query: eventCardsQuery, params, shape: eventCards, viewer})) ?? []
  const {words, path} = eventsList
  const list = {...spoken(words), path: listPath(path, place), items: eventItems(events, viewer.language)}
  return (
    <>
      {!viewer.isPreview && <JsonLd data={listGraph(list, getEnv().siteUrl, viewer.language)} />}
      <EventsView
        {...byClock(events, hour.now)}
        now={await drawnAt(events)}
        {...{place, pages}}
        {...eventChoices(place, all)}
        {...(!viewer.isPreview && {feed: siteFeed()})}
      />
    </>
  )
}

const siteFeed = () => calendarFeed(siteFeedPath, spoken(eventsList.words).title, getEnv().siteUrl)
