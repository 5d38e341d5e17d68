import {describe, expect, it} from '@jest/globals'
import {bareFacts, premierePage} from '../../../../calendar/event-page.fixture.ts'
import {eventJsonLd} from './event-json-ld.ts'

const jsonLd = (fields: Record<string, unknown> = {}) => eventJsonLd(premierePage(fields), 'https://site.example')
const date = (edtf: string, certainty = 'asserted') => ({
  display: 'as the source has it',
  edtf,
  stated: null,
  certainty,
  basis: null,
})

describe('an event’s structured data', () => {
  it('holds no more than what is known', () => {
    expect(jsonLd()).toEqual({
      '@type': 'ScreeningEvent',
      name: 'Premiere',
      url: 'https://site.example/events/premiere',
      eventStatus: 'https://schema.org/EventScheduled',
    })
  })

  it('states a date that a source asserts', () => {
    expect(jsonLd({date: date('2021-10-21')})).toMatchObject({startDate: '2021-10-21'})
  })

  it.each([
    ['yearless', date('XXXX-03-11')],
    ['doubtful', date('2025-03-11?')],
    ['approximate', date('2024-01~/2024-04~')],
    ['inferred', date('2025-03-11', 'inferred')],
  ])('never states a %s date', (_kind, uncertain) => {
    expect(jsonLd({date: uncertain})).not.toHaveProperty('startDate')
  })

  it('tells what became of a charge', () => {
    const outcome = {
      ...bareFacts,
      id: 'event-b',
      slug: 'dropped',
      kind: 'dismissal',
      title: 'Case dropped',
      related: null,
      sources: null,
      claims: [],
    }
    const charge = {kind: 'charge', title: 'Charge'}
    expect(jsonLd({...charge, outcome})).toMatchObject({
      name: 'Charge; Case dropped',
      description: 'Outcome: Case dropped.',
    })
    expect(jsonLd({...charge, outcomePending: true})).toMatchObject({
      name: 'Charge; outcome pending',
      description: 'Outcome: still open.',
    })
  })

  it('names nobody as killed, wounded or charged', () => {
    const party = {type: 'person', id: 'person-a', name: 'Somebody', slug: 'somebody'}
    const participations = ['killed', 'wounded', 'charged', 'heldObject'].map((role) => ({
      key: role,
      role,
      note: null,
      party,
    }))
    expect(JSON.stringify(jsonLd({kind: 'incident', participations}))).not.toContain('Somebody')
  })
})
