import type {Webhook, WebhookInput} from './webhook.ts'

/** One change that a webhook is to be told of. */
export type NewMessage = {
  webhook: string
  publishedId: string
  idempotencyKey: string
  headers: Record<string, string>
  body: string
  /** The message could not be made: it is kept as a dead letter with this reason. */
  failure?: string
}
export type Message = Omit<NewMessage, 'failure'> & {
  id: number
  createdAt: string
  state: 'waiting' | 'delivered' | 'dead'
  attempts: number
  nextAt: string
}
type FailureReason = 'http' | 'network' | 'timeout' | 'other'
export type NewAttempt = {
  /** Milliseconds. */
  duration: number
  resultCode: number | null
  resultBody: string | null
  failureReason: FailureReason | null
}
export type Attempt = NewAttempt & {id: number; message: number; createdAt: string}

/** Webhooks and what they were or are to be told, in the lake's own file. The command line may change it at any time. */
export type WebhookStore = {
  all(): Webhook[]
  find(id: string): Webhook | undefined
  create(input: WebhookInput): Webhook
  /** Undefined when there is none. */
  update(id: string, input: WebhookInput): Webhook | undefined
  /** With its messages. False when there is none. */
  remove(id: string): boolean

  append(messages: readonly NewMessage[], now: string): void
  /** The first message of each document and webhook that waits, soonest first. */
  heads(limit: number): Message[]
  messages(webhook: string, limit: number): Message[]
  /** What an attempt came to, and what becomes of the message. */
  settle(message: Message, attempt: NewAttempt, state: Message['state'], nextAt: string): void
  attempts(webhook: string, limit: number): Attempt[]
  attempt(id: number): Attempt | undefined
  /** Sends a message again that was delivered or given up. False when there is none. */
  resend(webhook: string, message: number): boolean
  /** Forgets what was delivered before a time. */
  forgetDelivered(before: string): void
}
