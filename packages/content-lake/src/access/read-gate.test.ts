import {describe, expect, it, jest} from '@jest/globals'
import type {StoredDocument} from '../documents/document.ts'
import {readGate} from './read-gate.ts'

const published = readGate({sees: 'published', privateFields: []})

describe('an anonymous reader', () => {
  it.each(['film', 'a-b_c', '3f1c2b'])('may read the published document %s', (id) => {
    expect(published.mayRead(document({_id: id}))).toBe(true)
  })

  it.each(['drafts.film', 'versions.r1.film', '_.releases.r1', 'secret.film', 'drafts.a.b'])(
    'may not read %s, whose id holds a dot',
    (id) => {
      expect(published.mayRead(document({_id: id}))).toBe(false)
    },
  )

  it('may not read what the policy’s filter leaves out', () => {
    const gate = readGate({sees: 'published', filter: '!(embargoed == true)', privateFields: []})
    expect(gate.mayRead(document({embargoed: true}))).toBe(false)
    expect(gate.mayRead(document({embargoed: false}))).toBe(true)
  })

  it.each([
    ['dateTime(moment) <= dateTime(now())', [false, true]],
    ['dateTime(now()) < dateTime(moment)', [true, false]],
  ])('is judged by the time at which they ask: %s', (filter, expected) => {
    const gate = readGate({sees: 'published', filter, privateFields: []})
    const kit = document({moment: '2030-01-01T00:00:00Z'})
    jest.useFakeTimers()
    const seen = ['2029-12-31T23:59:59Z', '2030-01-01T00:00:00Z'].map((time) => {
      jest.setSystemTime(new Date(time))
      return gate.mayRead(kit)
    })
    jest.useRealTimers()
    expect(seen).toEqual(expected)
  })

  it('may not read a document for which the filter is neither true nor false', () => {
    const gate = readGate({sees: 'published', filter: 'rating > 3', privateFields: []})
    expect(gate.mayRead(document({}))).toBe(false)
  })

  it('gets documents without private fields, at any depth', () => {
    const gate = readGate({sees: 'published', privateFields: ['note', 'phone']})
    const before = document({
      note: 'x',
      crew: [
        {name: 'A', phone: '1'},
        {name: 'B', contact: {phone: '2', mail: 'b'}},
      ],
    })
    expect(gate.redact(before)).toEqual(document({crew: [{name: 'A'}, {name: 'B', contact: {mail: 'b'}}]}))
    expect(before.note).toBe('x')
  })

  it('gets the very same document when it holds no private field', () => {
    const gate = readGate({sees: 'published', privateFields: ['note']})
    const before = document({title: 'A note'})
    expect(gate.redact(before)).toBe(before)
  })

  it('sees nothing of a private dataset', () => {
    expect(readGate({sees: 'nothing'}).mayRead(document({}))).toBe(false)
  })
})

describe('gates', () => {
  it('have the same key exactly when they show the same', () => {
    const gates = [
      readGate({sees: 'everything'}),
      readGate({sees: 'nothing'}),
      published,
      readGate({sees: 'published', privateFields: ['note']}),
      readGate({sees: 'published', filter: 'true', privateFields: []}),
    ]
    expect(new Set(gates.map(({key}) => key)).size).toBe(gates.length)
    expect(readGate({sees: 'published', privateFields: []}).key).toBe(published.key)
  })
})

function document(fields: Record<string, unknown>): StoredDocument {
  return {_id: 'film', _type: 'film', _rev: 'r', _createdAt: '2026', _updatedAt: '2026', ...fields}
}
