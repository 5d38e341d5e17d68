/** How this instance hears of changes: shown by `/api/health`. */
export type SubscriptionState =
  {status: 'connecting'; since: string; problem?: string} | {status: 'connected'; since: string; lastEventAt?: string}

declare global {
  /** On the global object, since instrumentation and routes are bundled apart yet run in one process. */
  var veriteSubscription: SubscriptionState | undefined
}

export const subscriptionState = {
  get: (): SubscriptionState => globalThis.veriteSubscription ?? {status: 'connecting', since: startedAt},
  set: (state: SubscriptionState) => {
    globalThis.veriteSubscription = state
  },
}

const startedAt = new Date().toISOString()
