/** @jest-environment jsdom */
import {beforeAll, describe, expect, it} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {demoDocuments} from '@verite/content-model/demo'
import {eventCards, eventCardsQuery, type EventCard} from '@verite/content-model/event/event'
import {wholeList} from '@verite/content-model/listing/whole-list.fixture'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {EventList} from './event-list.tsx'
import {byClock} from './in-order.ts'

let events: EventCard[]

beforeAll(async () => {
  events = eventCards.parse(await readPublished(eventCardsQuery, wholeList, demoDocuments))
})

const item = (title: string) => screen.getByRole('heading', {name: title}).closest('li')

describe('a list of events', () => {
  it('never lists a charge without what became of it', () => {
    render(<EventList events={events} now="2025-02-01T00:00:00Z" />)
    expect(item('Alec Baldwin is charged with involuntary manslaughter')?.textContent).toContain(
      'What became of it: The case against Alec Baldwin is dropped',
    )
  })

  it('says so where the outcome is pending', () => {
    const pending = events.map((event) => (event.isCharge ? {...event, outcome: {status: 'pending' as const}} : event))
    render(<EventList events={pending} now="2025-02-01T00:00:00Z" />)
    expect(item('Alec Baldwin is charged with involuntary manslaughter')?.textContent).toContain('still pending')
  })

  it('parts what is to come from what is over by the clock', () => {
    const titles = (list: EventCard[]) => list.map(({slug}) => slug)
    expect(titles(byClock(events, '2025-02-01T00:00:00Z').ahead)).toContain('last-take-premiere')
    expect(titles(byClock(events, '2025-03-20T00:00:00Z').over)).toContain('last-take-premiere')
  })
})
