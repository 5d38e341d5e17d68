import type {Logger} from 'pino'
import type {Commit} from '../documents/commit.ts'
import {addressGuard} from './address-guard.ts'
import {deliver} from './deliver.ts'
import {startDispatcher} from './dispatcher.ts'
import {messagesOf, type AskChange} from './messages-of.ts'
import type {WebhookStore} from './webhook-store.ts'

export type WebhookOptions = {
  /** Hosts that may be told though they are not public, such as `localhost:3000`. */
  allowedHosts?: readonly string[]
  firstWait?: number
  patience?: number
}
export type Webhooks = {
  store: WebhookStore
  /** Within the transaction of a commit: writes down what is to be told. */
  record(commit: Commit): void
  /** After it is on disk: sends what was written down, if anything was. */
  send(): void
  /** Looks for what is to be sent: a message was made to be sent again. */
  wake(): void
  stop(): Promise<void>
}
type Parts = {store: WebhookStore; ask: AskChange; projectId: string; log: Logger; options: WebhookOptions}

const day = 24 * 60 * 60_000

/** Tells others of changes: at least once, in order for each document, for a day. */
export function createWebhooks({store, ask, projectId, log, options}: Parts): Webhooks {
  const guard = addressGuard(options.allowedHosts ?? [])
  const dispatcher = startDispatcher({
    store,
    log,
    firstWait: options.firstWait ?? 1000,
    patience: options.patience ?? day,
    send: (webhook, message, signal) => deliver(webhook, message, {guard, projectId, signal}),
  })
  let hasNews = false
  return {
    store,
    record(commit) {
      const messages = messagesOf(commit, store.all(), ask)
      if (!messages.length) return
      store.append(messages, commit.timestamp)
      hasNews = true
    },
    send() {
      if (hasNews) dispatcher.wake()
      hasNews = false
    },
    wake: dispatcher.wake,
    stop: dispatcher.stop,
  }
}
