import {afterEach, beforeEach, describe, expect, it, jest} from '@jest/globals'
import type {LiveEvent} from 'next-sanity'
import {followLake} from './follow-lake.ts'
import {subscriptionState} from './subscription-state.ts'

type Subscriber = Parameters<ReturnType<Parameters<typeof followLake>[0]>['subscribe']>[0]

/** A lake that keeps the subscriber of each connection. */
function openLake() {
  const subscribers: Subscriber[] = []
  const expired: string[][] = []
  const unsubscribe = jest.fn()
  const open = () => ({subscribe: (subscriber: Subscriber) => (subscribers.push(subscriber), {unsubscribe})})
  followLake(open, (tags) => expired.push([...tags]))
  const send = (event: LiveEvent) => subscribers.at(-1)?.next(event)
  return {subscribers, expired, send, unsubscribe}
}

describe('following the lake', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  })
  afterEach(() => {
    jest.useRealTimers()
    jest.restoreAllMocks()
  })

  it('expires everything on a new connection, since changes may have been missed', () => {
    const {expired, send} = openLake()
    send({type: 'welcome'})
    expect(expired).toEqual([['sanity:lake']])
    expect(subscriptionState.get()).toMatchObject({status: 'connected'})
  })

  it('expires what a change touches', () => {
    const {expired, send} = openLake()
    send({type: 'message', id: '2', tags: ['s1:a', 's1:b']})
    expect(expired).toEqual([['sanity:s1:a', 'sanity:s1:b']])
  })

  it('expires everything when the lake cannot say what was missed', () => {
    const {expired, send} = openLake()
    send({type: 'restart', id: '3'})
    expect(expired).toEqual([['sanity:lake']])
  })

  it('connects again, ever more slowly, for as long as the lake is away', () => {
    const {subscribers} = openLake()
    for (let failure = 1; failure <= 12; failure++) {
      subscribers.at(-1)?.error(new Error('refused'))
      jest.advanceTimersByTime(30_000)
      expect(subscribers).toHaveLength(failure + 1)
    }
    subscribers.at(-1)?.error(new Error('refused'))
    jest.advanceTimersByTime(10_000)
    expect(subscribers).toHaveLength(13)
    expect(subscriptionState.get()).toMatchObject({status: 'connecting', problem: 'refused'})
  })

  it('says since when it has not heard from the lake', () => {
    const {send} = openLake()
    send({type: 'welcome'})
    send({type: 'reconnect'})
    expect(subscriptionState.get()).toMatchObject({status: 'connecting', problem: 'the connection was lost'})
  })

  it('leaves and comes back when the lake asks it to go', () => {
    const {send, subscribers, unsubscribe} = openLake()
    send({type: 'welcome'})
    send({type: 'goaway', id: '2', reason: 'restarting'})
    expect(unsubscribe).toHaveBeenCalled()
    jest.advanceTimersByTime(1000)
    expect(subscribers).toHaveLength(2)
  })
})
