import type {Commit} from '../documents/commit.ts'
import type {EventStream} from './event-stream.ts'

/** One subscriber; `since` is the last commit that it knows of or was told of when it came. */
export type Member = {stream: EventStream; since: number}
/** Those who asked for the same and so get the same bytes. */
export type StreamGroup<Request> = {request: Request; members: Set<Member>}

/**
 * Tells a group of commits, one member a step. What several commits have to say goes into one write.
 * @param framesOf what one commit says to this group; asked once for each
 */
export function* tell(
  {members}: StreamGroup<unknown>,
  commits: readonly Commit[],
  framesOf: (commit: Commit) => readonly Uint8Array[],
): Iterable<void> {
  const news = commits
    .map((commit) => ({sequence: commit.sequence, frames: framesOf(commit)}))
    .filter(({frames}) => frames.length > 0)
  yield
  const first = news[0]
  if (first === undefined) return
  const together = Buffer.concat(news.flatMap(({frames}) => frames))
  for (const {stream, since} of [...members]) {
    if (since < first.sequence) stream.send(together)
    // Who came in between has seen the first of them already.
    else for (const {sequence, frames} of news) if (sequence > since) frames.forEach((frame) => stream.send(frame))
    yield
  }
}
