import {AsyncLocalStorage} from 'node:async_hooks'

/** The cache tags of what was read, and for how many seconds what is made of it may be kept. */
export type ReadNotes = {tags: Set<string>; lifetime: number}

declare global {
  /** On the global object, since routes and pages are bundled apart yet run in one process. */
  var veriteReadNotes: AsyncLocalStorage<ReadNotes> | undefined
}

const reading = (globalThis.veriteReadNotes ??= new AsyncLocalStorage<ReadNotes>())

const year = 365 * 24 * 3600

/**
 * Makes something and notes what is read for it. Nothing is noted of what is read within a function that is itself
 * cached (`use cache`), so what is made here must not call one of its own.
 */
export async function notingReads<Made>(make: () => Promise<Made>): Promise<{made: Made; notes: ReadNotes}> {
  const notes: ReadNotes = {tags: new Set(), lifetime: year}
  const made = await reading.run(notes, make)
  return {made, notes}
}

/** Notes that something with these tags was read, which holds so many seconds unless they expire before. */
export function noteRead(tags: readonly string[], lifetime = year) {
  const notes = reading.getStore()
  if (!notes) return
  for (const tag of tags) notes.tags.add(tag)
  notes.lifetime = Math.min(notes.lifetime, lifetime)
}
