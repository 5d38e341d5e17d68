import {describe, expect, it} from '@jest/globals'
import {orderTimeline} from './order-timeline.ts'

type Options = {after?: string[]; outcome?: string; start?: string}

function event(id: string, edtf: string | null, {after = [], outcome, start}: Options = {}) {
  const fields = {id, after, date: edtf === null ? null : {edtf}, schedule: start === undefined ? null : {start}}
  if (outcome === undefined) return {...fields, isCharge: false} as const
  return {...fields, isCharge: true, outcome: {status: 'decided', event: {id: outcome}}} as const
}

const order = (...events: ReturnType<typeof event>[]) => orderTimeline(events).map(({id}) => id)

describe('a timeline', () => {
  it('runs by date, whatever order its events come in', () => {
    expect(order(event('c', '2024'), event('a', '2021-10-21'), event('b', '2022'))).toEqual(['a', 'b', 'c'])
  })

  it('takes the hour where there is one', () => {
    expect(order(event('b', '2021-10-21'), event('a', null, {start: '2021-10-20T19:00:00Z'}))).toEqual(['a', 'b'])
  })

  it('places an undated event right behind the one it came after', () => {
    expect(
      order(event('charge', null, {after: ['incident']}), event('later', '2024'), event('incident', '2021')),
    ).toEqual(['incident', 'charge', 'later'])
  })

  it('places a chain of undated events in its order', () => {
    const chain = [
      event('3', null, {after: ['2']}),
      event('2', null, {after: ['1']}),
      event('1', '2021'),
      event('4', '2022'),
    ]
    expect(order(...chain)).toEqual(['1', '2', '3', '4'])
  })

  it('places an undated event before the one that came after it', () => {
    expect(order(event('b', '2021', {after: ['a']}), event('a', null), event('z', '2020'))).toEqual(['z', 'a', 'b'])
  })

  it('places a date without a year last among those that followed the same event', () => {
    const events = [
      event('yearless', 'XXXX-03-11', {after: ['a']}),
      event('a', '2020'),
      event('b', '2023', {after: ['a']}),
    ]
    expect(order(...events, event('c', '2024'))).toEqual(['a', 'b', 'yearless', 'c'])
  })

  it('places what hangs on nothing at the end', () => {
    expect(order(event('x', null), event('a', '2020'), event('y', 'XXXX-03-11'))).toEqual(['a', 'y', 'x'])
  })

  it('folds what became of a charge into the charge, and orders by it', () => {
    const charge = event('charge', null, {after: ['incident'], outcome: 'dropped'})
    const events = [event('again', null, {after: ['dropped']}), event('dropped', null, {after: ['charge']}), charge]
    expect(order(...events, event('incident', '2021'), event('z', '2024'))).toEqual([
      'incident',
      'charge',
      'again',
      'z',
    ])
  })

  it('ends, with every event in it, where events came after each other in a circle', () => {
    expect(order(event('a', null, {after: ['b']}), event('b', null, {after: ['a']})).toSorted()).toEqual(['a', 'b'])
  })
})
