import type {Logger} from 'pino'
import type {Webhook} from './webhook.ts'
import type {Message, NewAttempt, WebhookStore} from './webhook-store.ts'

export type Dispatcher = {
  /** There may be something to send. */
  wake(): void
  /** Resolves when nothing is being sent any more; what was under way is sent again after the next start. */
  stop(): Promise<void>
}
export type DispatcherOptions = {
  store: WebhookStore
  log: Logger
  send(webhook: Webhook, message: Message, signal: AbortSignal): Promise<NewAttempt>
  /** Milliseconds until a failed message is first sent again; each further wait is twice as long, at most half an hour. */
  firstWait: number
  /** Milliseconds after which a message is given up. */
  patience: number
}

const atOnce = 8
const longestWait = 30 * 60_000
/** The command line may have sent something again or made a webhook. */
const lookAgain = 5000
const keptDelivered = 7 * 24 * 60 * 60_000

/**
 * Sends what waits, and goes on after a restart where it was. Of one document a webhook hears in order and one thing at a
 * time: while a message waits to be sent again, later ones of its document wait behind it.
 */
export function startDispatcher({store, log, send, ...patienceOf}: DispatcherOptions): Dispatcher {
  const underWay = new Map<number, Promise<void>>()
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  store.forgetDelivered(new Date(Date.now() - keptDelivered).toISOString())
  wake()
  return {
    wake,
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await Promise.all(underWay.values())
    },
  }

  function wake() {
    clearTimeout(timer)
    if (!stopping.signal.aborted) timer = setTimeout(look, 0).unref()
  }

  function look() {
    const wait = orLater(log, () => {
      // Those under way are heads, too.
      const heads = store.heads(2 * atOnce).filter(({id}) => !underWay.has(id))
      const now = new Date().toISOString()
      for (const message of heads.filter(({nextAt}) => nextAt <= now).slice(0, atOnce - underWay.size)) begin(message)
      const next = heads.find(({nextAt}) => nextAt > now)
      return next ? Math.min(lookAgain, Date.parse(next.nextAt) - Date.now()) : lookAgain
    })
    if (!stopping.signal.aborted) timer = setTimeout(look, Math.max(10, wait)).unref()
  }

  function begin(message: Message) {
    const sending = attempt(message)
      .catch((error: unknown) => log.error({err: error, message: message.id}, 'a webhook was not delivered'))
      .finally(() => {
        underWay.delete(message.id)
        wake()
      })
    underWay.set(message.id, sending)
  }

  async function attempt(message: Message) {
    const webhook = store.find(message.webhook)
    if (!webhook) return
    const result = await send(webhook, message, stopping.signal)
    if (stopping.signal.aborted) return
    const {state, nextAt} = fateOf(message, result, patienceOf)
    store.settle(message, result, state, nextAt)
    if (state === 'dead')
      log.warn({webhook: webhook.id, message: message.id, code: result.resultCode}, 'webhook given up')
  }
}

function orLater(log: Logger, run: () => number): number {
  try {
    return run()
  } catch (error) {
    log.error({err: error}, 'webhooks wait: the store failed')
    return lookAgain
  }
}

/** What becomes of a message after an attempt. */
function fateOf(
  {attempts, createdAt}: Message,
  result: NewAttempt,
  {firstWait, patience}: Pick<DispatcherOptions, 'firstWait' | 'patience'>,
): Pick<Message, 'state' | 'nextAt'> {
  const now = Date.now()
  if (result.failureReason === null) return {state: 'delivered', nextAt: new Date(now).toISOString()}
  const wait = Math.min(longestWait, firstWait * 2 ** attempts) * (0.9 + Math.random() * 0.2)
  const nextAt = new Date(now + wait).toISOString()
  const lost = isFinal(result) || now + wait > Date.parse(createdAt) + patience
  return {state: lost ? 'dead' : 'waiting', nextAt}
}

/** The receiver does not want this message, and will not want it later; redirects are not followed. */
function isFinal({resultCode, failureReason}: NewAttempt): boolean {
  if (failureReason === 'other') return true
  return resultCode !== null && resultCode < 500 && ![408, 425, 429].includes(resultCode)
}
