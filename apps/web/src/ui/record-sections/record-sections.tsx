import {type Claim} from '@verite/content-model/claim/claim'
import {type Correction} from '@verite/content-model/correction/correction'
import {type EventCard} from '@verite/content-model/event/event'
import {type Quote} from '@verite/content-model/quote/quote'
import {type Source} from '@verite/content-model/source/source'
import {spoken} from '../language/spoken.ts'
import {ClaimCard} from '../claim/claim-card.tsx'
import {CorrectionList} from '../correction/correction-list.tsx'
import {EventList} from '../event-list/event-list.tsx'
import {inOrder} from '../event-list/in-order.ts'
import {type PageSection} from '../page-sections/page-sections.tsx'
import {Quotation} from '../quotation/quotation.tsx'
import {SourceList} from '../source/source-list.tsx'
import {recordWords} from './record-words.ts'

/*
 * The parts that the pages of films, people, organisations and events have in common. Each is null where there is
 * nothing to show, and has the same address on every page.
 */

/** Events in the order in which they happened. */
export function eventsSection(events: readonly EventCard[], now: string): PageSection | null {
  const words = spoken(recordWords)
  if (events.length === 0) return null
  const content = <EventList events={inOrder(events)} now={now} />
  return {id: 'events', title: words.events, compact: true, content}
}

/** What was said, word for word. */
export function quotesSection(quotes: readonly Quote[], title: string): PageSection | null {
  if (quotes.length === 0) return null
  return {id: 'words', title, content: quotes.map((quote) => <Quotation key={quote.id} quote={quote} />)}
}

/** What somebody claims, those claims first on which sources disagree. */
export function claimsSection(claims: readonly Claim[]): PageSection | null {
  const words = spoken(recordWords)
  if (claims.length === 0) return null
  const disputedFirst = claims.toSorted((one, other) => Number(isSettled(one)) - Number(isSettled(other)))
  const content = disputedFirst.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
  return {id: 'claims', title: words.claims, note: words.claimsNote, compact: true, content}
}

export function sourcesSection(sources: readonly Source[]): PageSection | null {
  const words = spoken(recordWords)
  if (sources.length === 0) return null
  return {id: 'sources', title: words.sources, compact: true, content: <SourceList sources={sources} />}
}

/** What was corrected. `always`: says so too where nothing was. */
export function correctionsSection(corrections: readonly Correction[], {always = false} = {}): PageSection | null {
  const words = spoken(recordWords)
  if (corrections.length === 0 && !always) return null
  const content = <CorrectionList corrections={corrections} />
  return {id: 'corrections', title: words.corrections, compact: true, content}
}

const isSettled = ({status}: Claim) => status === 'supported'
