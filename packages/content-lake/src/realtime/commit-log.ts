import type {Commit} from '../documents/commit.ts'

export type Missed = {known: true; commits: readonly Commit[]} | {known: false}

const maxCommits = 500
const maxBytes = 16 * 1024 * 1024

/** The latest commits of one dataset, for clients that lost their connection for a moment. */
export function commitLog() {
  const entries: {commit: Commit; bytes: number}[] = []
  let bytes = 0
  return {
    add(commit: Commit) {
      const entry = {commit, bytes: bytesOf(commit)}
      entries.push(entry)
      bytes += entry.bytes
      // Imports are few commits of very many documents, and who types in a long document keeps it once for each second.
      while (entries.length > maxCommits || (bytes > maxBytes && entries.length > 1)) {
        bytes -= entries.shift()?.bytes ?? 0
      }
    },
    /** What came after a sequence number; unknown when the log does not reach back that far. */
    after(sequence: number, current: number): Missed {
      if (sequence === current) return {known: true, commits: []}
      const first = entries[0]?.commit
      if (first === undefined || sequence < first.sequence - 1 || sequence > current) return {known: false}
      return {known: true, commits: entries.map(({commit}) => commit).filter((commit) => commit.sequence > sequence)}
    },
  }
}
export type CommitLog = ReturnType<typeof commitLog>

const known = new WeakMap<Commit, number>()

/** About what a commit holds: its documents' length as JSON. */
function bytesOf(commit: Commit): number {
  const before = known.get(commit)
  if (before !== undefined) return before
  const bytes = commit.changes.reduce((sum, {before, after}) => sum + Math.max(lengthOf(before), lengthOf(after)), 0)
  known.set(commit, bytes)
  return bytes
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 8
  let length = 2
  for (const [key, item] of Object.entries(value)) length += key.length + 4 + lengthOf(item)
  return length
}
