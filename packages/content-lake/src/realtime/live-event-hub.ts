import type {ReadGate} from '../access/read-gate.ts'
import type {Commit} from '../documents/commit.ts'
import {ContentLakeError} from '../errors.ts'
import type {QueryEngine} from '../groq/query-engine.ts'
import {commitLog, type CommitLog} from './commit-log.ts'
import {encodeEvent, type EventStreams, type Outgoing} from './event-stream.ts'
import {tell, type Member, type StreamGroup} from './stream-groups.ts'

export type LiveRequest = {dataset: string; gate: ReadGate; includeDrafts: boolean}

export type LiveOptions = {sequence: number; lastEventId?: string; stillAllowed: () => boolean; outgoing?: Outgoing}

/** Subscribers of `/data/live/events`: they are told which sync tags a commit has made stale, and nothing else. */
export function liveEventHub(streams: EventStreams, tagsOf: QueryEngine['tagsOf']) {
  const groups = new Map<string, StreamGroup<LiveRequest>>()
  const logs = new Map<string, CommitLog>()

  return {
    get size() {
      return [...groups.values()].reduce((total, group) => total + group.members.size, 0)
    },

    /** Remembers a commit for those who come back; to be called in order and at once. */
    remember(commit: Commit) {
      logOf(commit.dataset).add(commit)
    },

    /** Tells everybody of commits of which they do not know yet, one subscriber a step. */
    *deliver(commits: readonly Commit[]): Iterable<void> {
      for (const group of [...groups.values()]) {
        const own = commits.filter(({dataset}) => dataset === group.request.dataset)
        if (own.length === 0) continue
        yield* tell(group, own, (commit) => messageFor(commit, group.request, tagsOf) ?? [])
      }
    },

    subscribe(request: LiveRequest, {sequence, lastEventId, stillAllowed, outgoing}: LiveOptions): Response {
      const key = JSON.stringify([request.dataset, request.gate.key, request.includeDrafts])
      const group = groups.get(key) ?? {request, members: new Set<Member>()}
      groups.set(key, group)
      const stream = streams.open({
        stillAllowed,
        outgoing,
        onClose() {
          group.members.delete(member)
          if (group.members.size === 0 && groups.get(key) === group) groups.delete(key)
        },
      })
      const member = {stream, since: sequence}
      group.members.add(member)
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
  const tags = tagsIn({...commit, changes}, tagsOf)[includeDrafts ? 'all' : 'published']
  if (tags.length === 0) return undefined
  return [encodeEvent({event: 'message', id: String(commit.sequence), data: {id: String(commit.sequence), tags}})]
}

/** Between a commit and its delivery the dataset may have been deleted: then nobody has anything of it to renew. */
function tagsIn(commit: Commit, tagsOf: QueryEngine['tagsOf']): ReturnType<QueryEngine['tagsOf']> {
  try {
    return tagsOf(commit)
  } catch (error) {
    if (error instanceof ContentLakeError && error.code === 'notFound') return {published: [], all: []}
    throw error
  }
}
