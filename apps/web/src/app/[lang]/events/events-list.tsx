import {eventCards, eventCardsQuery} from '@verite/content-model/event/event'
import {listPath} from '@verite/content-model/listing/list-address'
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
import {pagesAt} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'
import {eventItems} from './event-items.ts'
import {countryOf, readEventChoices, yearOf} from './read-event-choices.ts'

/** Events, those to come first, page by page, by kind, by country or by year. */
export const eventsList: List = {
  path: paths.events(),
  words: {en: listingWords.en.events, uk: listingWords.uk.events},
  filters: ['kind', 'country', 'year'],
  kinds: {kind: eventKinds},
  Part: Events,
}

async function Events({viewer, place}: DrawnList) {
  const {filter, page} = place
  const {kinds, countries, years, total} = await readEventChoices(viewer)
  const pages = pagesAt(place, [...kinds, ...countries, ...years], total)
  const hour = await currentHour()
  const kind = filter?.by === 'kind' ? filter.value : null
  const params = {...sliceOf(page), ...hour, kind, country: countryOf(filter), year: yearOf(filter)}
  const events = (await readContent({query: eventCardsQuery, params, shape: eventCards, viewer})) ?? []
  const {words, path} = eventsList
  const list = {...spoken(words), path: listPath(path, place), items: eventItems(events)}
  return (
    <>
      {!viewer.stega && <JsonLd data={listGraph(list, getEnv().siteUrl, viewer.language)} />}
      <EventsView
        {...byClock(events, hour.now)}
        now={await drawnAt(events)}
        {...{place, pages, kinds, countries, years}}
        {...(!viewer.stega && {feed: siteFeed()})}
      />
    </>
  )
}

const siteFeed = () => calendarFeed(siteFeedPath, spoken(eventsList.words).title, getEnv().siteUrl)
