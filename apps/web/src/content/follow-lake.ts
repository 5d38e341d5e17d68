import type {LiveEvent} from 'next-sanity'
import {allContent, contentTag} from './cache-tags.ts'
import {subscriptionState} from './subscription-state.ts'

type Subscriber = {next: (event: LiveEvent) => void; error: (error: unknown) => void; complete: () => void}
type LiveEvents = {subscribe: (subscriber: Subscriber) => {unsubscribe: () => void}}

/**
 * Keeps one instance's cache true. Every change in the lake expires what was made from it; a connection that is new, or
 * new again, expires everything, since changes may have been missed. Connects for as long as the process lives.
 */
export function followLake(openEvents: () => LiveEvents, expire: (tags: readonly string[]) => void) {
  let failures = 0

  const onEvent = (event: LiveEvent) => {
    const now = new Date().toISOString()
    switch (event.type) {
      case 'welcome':
      case 'restart':
        failures = 0
        subscriptionState.set({status: 'connected', since: now})
        return expire([allContent])
      case 'message':
        subscriptionState.set({...connected(now), lastEventAt: now})
        return expire(event.tags.map(contentTag))
      case 'reconnect':
        return disconnected('the connection was lost')
      case 'goaway':
        return connectAgain(`the lake ended the connection: ${event.reason}`)
    }
  }

  const disconnected = (problem: string) => {
    const before = subscriptionState.get()
    if (before.status === 'connected') console.warn(`[content] No longer hearing from the lake: ${problem}.`)
    const since = before.status === 'connecting' ? before.since : new Date().toISOString()
    subscriptionState.set({status: 'connecting', since, problem})
  }

  const connectAgain = (problem: string) => {
    disconnected(problem)
    setTimeout(connect, backoff(failures++)).unref()
  }

  const connect = () => {
    const subscription = openEvents().subscribe({
      next: (event) => {
        if (event.type === 'goaway') subscription.unsubscribe()
        onEvent(event)
      },
      error: (error) => connectAgain(error instanceof Error ? error.message : String(error)),
      complete: () => connectAgain('the stream ended'),
    })
  }

  connect()
}

function connected(now: string) {
  const state = subscriptionState.get()
  return state.status === 'connected' ? state : {status: 'connected' as const, since: now}
}

/** Half a second to half a minute, spread so that many instances do not return at once. */
const backoff = (failures: number) => Math.min(500 * 2 ** failures, 30_000) * (0.5 + Math.random() / 2)
