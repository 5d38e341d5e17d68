import type {SanityClient} from '@sanity/client'
import {setTimeout as sleep} from 'node:timers/promises'
import {percentiles} from './percentiles.ts'

type Options = {client: SanityClient; documentId: string; pages: readonly string[]; times: number}

/**
 * Publishes a change of the film's logline and asks each page until it shows it. Counted from the moment at which the
 * publish is acknowledged, which is when an editor believes it.
 */
export async function publishToFresh({client, documentId, pages, times}: Options): Promise<string> {
  const original = await client.getDocument<{logline?: string}>(documentId)
  const durations: number[] = []
  try {
    for (let round = 0; round < times; round++) {
      const logline = `Measured publish number ${round}.`
      await client.patch(documentId).set({logline}).commit()
      const acknowledged = performance.now()
      const fresh = await Promise.all(pages.map((page) => untilFresh(page, logline, acknowledged)))
      durations.push(...fresh)
      await sleep(50)
    }
  } finally {
    if (original?.logline) await client.patch(documentId).set({logline: original.logline}).commit()
  }
  return percentiles(durations)
}

async function untilFresh(page: string, text: string, since: number): Promise<number> {
  for (;;) {
    const response = await fetch(page)
    if ((await response.text()).includes(text)) return performance.now() - since
    if (performance.now() - since > 10_000) throw new Error(`${page} still does not show a publish made 10 s ago.`)
    await sleep(2)
  }
}
