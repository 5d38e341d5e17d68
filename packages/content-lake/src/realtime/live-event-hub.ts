import type {ReadGate} from '../access/read-gate.ts'
import type {Commit} from '../documents/commit.ts'
import type {QueryEngine} from '../groq/query-engine.ts'
import {commitLog, type CommitLog} from './commit-log.ts'
import {encodeEvent, type EventStream, type EventStreams} from './event-stream.ts'

export type LiveRequest = {dataset: string; gate: ReadGate; includeDrafts: boolean}
type Group = {request: LiveRequest; streams: Set<EventStream>}

export type LiveOptions = {sequence: number; lastEventId?: string; stillAllowed: () => boolean}

/** Subscribers of `/data/live/events`: they are told which sync tags a commit has made stale, and nothing else. */
export function liveEventHub(streams: EventStreams, tagsOf: QueryEngine['tagsOf']) {
  const groups = new Map<string, Group>()
  const logs = new Map<string, CommitLog>()

  return {
    get size() {
      return [...groups.values()].reduce((total, group) => total + group.streams.size, 0)
    },

    publish(commit: Commit) {
      logOf(commit.dataset).add(commit)
      for (const {request, streams: subscribers} of groups.values()) {
        if (request.dataset !== commit.dataset) continue
        const frame = messageFor(commit, request, tagsOf)
        if (frame) for (const stream of subscribers) stream.send(frame)
      }
    },

    subscribe(request: LiveRequest, {sequence, lastEventId, stillAllowed}: LiveOptions): Response {
      const key = JSON.stringify([request.dataset, request.gate.key, request.includeDrafts])
      const group = groups.get(key) ?? {request, streams: new Set<EventStream>()}
      groups.set(key, group)
      const stream = streams.open({
        stillAllowed,
        onClose() {
          group.streams.delete(stream)
          if (group.streams.size === 0) groups.delete(key)
        },
      })
      group.streams.add(stream)
      const missed = lastEventId === undefined ? [] : missedSince(lastEventId, sequence, request)
      const event = missed ? 'welcome' : 'restart'
      stream.send(encodeEvent({event, id: String(sequence), data: {id: String(sequence)}}))
      missed?.forEach((frame) => stream.send(frame))
      return stream.response
    },
  }

  function logOf(dataset: string): CommitLog {
    const log = logs.get(dataset) ?? commitLog()
    logs.set(dataset, log)
    return log
  }

  /** The messages that a returning client has not seen, or undefined when that is not known any more. */
  function missedSince(lastEventId: string, sequence: number, request: LiveRequest) {
    const missed = logOf(request.dataset).after(/^\d+$/.test(lastEventId) ? Number(lastEventId) : -1, sequence)
    return missed.known ? missed.commits.flatMap((commit) => messageFor(commit, request, tagsOf) ?? []) : undefined
  }
}

function messageFor(commit: Commit, {gate, includeDrafts}: LiveRequest, tagsOf: QueryEngine['tagsOf']) {
  // Tags name ids and slugs: of a document that may not be read not even those are told.
  const changes = commit.changes.filter(
    ({before, after}) => (before && gate.mayRead(before)) || (after && gate.mayRead(after)),
  )
  if (changes.length === 0) return undefined
  const tags = tagsOf({...commit, changes})[includeDrafts ? 'all' : 'published']
  if (tags.length === 0) return undefined
  return encodeEvent({event: 'message', id: String(commit.sequence), data: {id: String(commit.sequence), tags}})
}
