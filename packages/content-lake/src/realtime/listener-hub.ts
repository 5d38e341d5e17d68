import {randomUUID} from 'node:crypto'
import type {Commit} from '../documents/commit.ts'
import type {StoredDocument} from '../documents/document.ts'
import {commitLog, type CommitLog} from './commit-log.ts'
import {encodeEvent, type EventStream, type EventStreams, type Outgoing} from './event-stream.ts'
import {listenKey, type ListenRequest} from './listen-request.ts'
import {mutationEvents} from './mutation-event.ts'
import {tell, type Member, type StreamGroup} from './stream-groups.ts'

type Group = StreamGroup<ListenRequest> & {matches: (document: StoredDocument) => boolean}

export type ListenOptions = {
  /** Throws when the query is no GROQ. */
  matcherOf(request: ListenRequest): (document: StoredDocument) => boolean
  /** Sequence of the dataset's latest commit. */
  sequenceOf(dataset: string): number
  stillAllowed: () => boolean
  /** The id of the last event that a returning client has seen, if it wants to go on from there. */
  resumeFrom?: string
  outgoing?: Outgoing
}

/** Listeners of `/data/listen`. Equal requests are evaluated and encoded once per commit, however many listen. */
export function listenerHub(streams: EventStreams) {
  const groups = new Map<string, Group>()
  const logs = new Map<string, CommitLog>()

  return {
    get size() {
      return [...groups.values()].reduce((total, group) => total + group.members.size, 0)
    },

    /** Remembers a commit for those who come back; to be called in order and at once. */
    remember(commit: Commit) {
      logOf(commit.dataset).add(commit)
    },

    /** Tells everybody of commits of which they do not know yet, one listener a step. */
    *deliver(commits: readonly Commit[]): Iterable<void> {
      for (const group of [...groups.values()]) {
        const own = commits.filter(({dataset}) => dataset === group.request.dataset)
        if (own.length > 0) yield* tell(group, own, (commit) => framesOf(commit, group))
      }
    },

    listen(
      request: ListenRequest,
      {matcherOf, sequenceOf, stillAllowed, resumeFrom, outgoing}: ListenOptions,
    ): Response {
      const key = listenKey(request)
      const group = groups.get(key) ?? {request, matches: matcherOf(request), members: new Set<Member>()}
      groups.set(key, group)
      const stream = streams.open({
        stillAllowed,
        outgoing,
        onClose() {
          group.members.delete(member)
          if (group.members.size === 0 && groups.get(key) === group) groups.delete(key)
        },
      })
      const member = {stream, since: sequenceOf(request.dataset)}
      group.members.add(member)
      greet(stream, group, member.since, resumeFrom)
      return stream.response
    },
  }

  function logOf(dataset: string): CommitLog {
    const log = logs.get(dataset) ?? commitLog()
    logs.set(dataset, log)
    return log
  }

  function greet(stream: EventStream, group: Group, sequence: number, resumeFrom: string | undefined) {
    const id = eventId(sequence, 0)
    const data = {listenerName: randomUUID()}
    if (resumeFrom === undefined) return stream.send(encodeEvent({event: 'welcome', id, data}))
    const missed = logOf(group.request.dataset).after(sequenceIn(resumeFrom), sequence)
    if (!missed.known) return stream.send(encodeEvent({event: 'reset', id, data}))
    stream.send(encodeEvent({event: 'welcomeback', id: resumeFrom, data}))
    for (const commit of missed.commits) framesOf(commit, group).forEach((frame) => stream.send(frame))
  }
}

function framesOf(commit: Commit, {request, matches}: Group) {
  const events = mutationEvents(commit, request, matches)
  return events.map((data, index) => {
    // Until its last event a transaction is not seen whole: who leaves in its middle resumes at its beginning.
    const sequence = index === events.length - 1 ? commit.sequence : commit.sequence - 1
    return encodeEvent({event: 'mutation', id: eventId(sequence, index), data})
  })
}

function eventId(sequence: number, index: number) {
  return `${sequence}.${index}`
}

function sequenceIn(id: string) {
  const sequence = Number.parseInt(id, 10)
  return Number.isNaN(sequence) ? -1 : sequence
}
