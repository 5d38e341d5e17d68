import type {Commit} from '../documents/commit.ts'

export type Missed = {known: true; commits: readonly Commit[]} | {known: false}

/** The latest commits of one dataset, for clients that lost their connection for a moment. */
export function commitLog(capacity = 500, maxChanges = 5000) {
  const commits: Commit[] = []
  let changes = 0
  return {
    add(commit: Commit) {
      commits.push(commit)
      changes += commit.changes.length
      // Imports are few commits of very many documents, which would all be kept in memory.
      while (commits.length > capacity || (changes > maxChanges && commits.length > 1)) {
        changes -= commits.shift()?.changes.length ?? 0
      }
    },
    /** What came after a sequence number; unknown when the log does not reach back that far. */
    after(sequence: number, current: number): Missed {
      if (sequence === current) return {known: true, commits: []}
      const first = commits[0]
      if (first === undefined || sequence < first.sequence - 1 || sequence > current) return {known: false}
      return {known: true, commits: commits.filter((commit) => commit.sequence > sequence)}
    },
  }
}
export type CommitLog = ReturnType<typeof commitLog>
