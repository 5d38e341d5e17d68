import type {Commit} from '../documents/commit.ts'
import type {QueryEngine} from '../groq/query-engine.ts'
import {eventStreams} from './event-stream.ts'
import {fanOut} from './fan-out.ts'
import {listenerHub} from './listener-hub.ts'
import {liveEventHub} from './live-event-hub.ts'
import {openSockets} from './open-sockets.ts'
import {presenceHub} from './presence-hub.ts'

/** Everything that stays connected. `publish` is called with each commit once it is on disk. */
export function createRealtime(tagsOf: QueryEngine['tagsOf'], onError: (error: unknown) => void) {
  const streams = eventStreams()
  const listeners = listenerHub(streams)
  const live = liveEventHub(streams, tagsOf)
  const presence = presenceHub()
  const sockets = openSockets()
  const news = fanOut<Commit>(deliver, onError)

  function* deliver(commits: readonly Commit[]) {
    yield* listeners.deliver(commits)
    yield* live.deliver(commits)
  }
  return {
    streams,
    listeners,
    live,
    presence,
    sockets,
    publish(commit: Commit) {
      listeners.remember(commit)
      live.remember(commit)
      news.add(commit)
    },
    close() {
      news.finish()
      streams.close()
      presence.close()
      sockets.close()
    },
  }
}
export type Realtime = ReturnType<typeof createRealtime>
