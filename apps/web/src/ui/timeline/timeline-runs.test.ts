import {describe, expect, it} from '@jest/globals'
import {timelineEvent, type TimelineEvent} from '@verite/content-model/event/event'
import {orderTimeline} from '@verite/content-model/event/order-timeline'
import {timelineRuns, timelineYears} from './timeline-runs.ts'

function event(id: string, edtf: string | null, after: string[] = []): TimelineEvent {
  return timelineEvent.parse({
    id,
    title: id,
    slug: id,
    kind: 'incident',
    status: 'occurred',
    summary: null,
    date: edtf && {display: edtf, edtf, stated: null, certainty: 'asserted', basis: null},
    schedule: null,
    place: null,
    tickets: null,
    accessibility: null,
    participations: null,
    related: null,
    after,
    outcomePending: false,
    outcome: null,
    sources: null,
    claims: [],
  })
}

const idsOf = (groups: {events: TimelineEvent[]}[]) => groups.map(({events}) => events.map(({id}) => id).join('+'))

describe('a timeline', () => {
  it('groups what is only ordered, and nothing that has a date', () => {
    const events = [event('a', '2021'), event('b', null, ['a']), event('c', null, ['b']), event('d', '2024')]
    expect(timelineRuns(orderTimeline(events)).map(({kind}) => kind)).toEqual(['event', 'ordered', 'event'])
    expect(idsOf(timelineRuns(orderTimeline(events)))).toEqual(['a', 'b+c', 'd'])
  })

  it('shows every event of a circle of “came after” once', () => {
    const circle = [event('a', null, ['c']), event('b', null, ['a']), event('c', null, ['b']), event('d', '2020')]
    expect(
      timelineRuns(orderTimeline(circle))
        .flatMap(({events}) => events.map(({id}) => id))
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd'])
  })

  it('runs year by year; what has no year is put into none', () => {
    const events = [
      event('a', '2021-10-21'),
      event('b', null, ['a']),
      event('c', '2024-01~/2024-04~'),
      event('x', 'XXXX-03'),
    ]
    const years = timelineYears(orderTimeline(events))
    expect(years.map(({year}) => year)).toEqual(['2021', null, '2024', null])
    expect(idsOf(years)).toEqual(['a', 'b', 'c', 'x'])
  })

  it('puts what has no year into the year of both its neighbours, and at the end what follows nothing', () => {
    const events = [event('x', 'XXXX-03'), event('a', '2021-01'), event('b', null, ['a']), event('c', '2021-10', ['b'])]
    expect(idsOf(timelineYears(events))).toEqual(['a+b+c', 'x'])
  })
})
