import 'server-only'
import {createHash} from 'node:crypto'
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import type {QueryParams} from 'next-sanity'
import {z} from 'zod'
import {getEnv} from '../env.ts'
import {changedSince} from './changed-tags.ts'

const answer = z.object({data: z.unknown(), tags: z.array(z.string()), askedAt: z.number()})
type Answer = z.output<typeof answer>

/**
 * The last answer to each public query, on disk: a page that has to be drawn again while the lake is down is drawn from
 * it. Reconnecting expires every page, so an old answer never outlives the outage. Only what the public may see; and
 * nothing that is known to have changed since, for it may have been unpublished.
 */
export const lastGood = {
  /** Nobody needs to wait for it: it never fails, it warns. */
  async keep(query: string, params: QueryParams, kept: Answer): Promise<void> {
    // Whoever waits for the page has it by then.
    await wait(100)
    const file = fileOf(query, params)
    const draft = `${file}.${process.pid}`
    const text = JSON.stringify(kept)
    try {
      await writeFile(draft, text).catch(async () => {
        await mkdir(folder(), {recursive: true})
        await writeFile(draft, text)
      })
      await rename(draft, file)
    } catch (error) {
      warnOnce(error)
    }
  },

  async find(query: string, params: QueryParams): Promise<Answer | null> {
    try {
      const kept = answer.parse(JSON.parse(await readFile(fileOf(query, params), 'utf8')))
      return changedSince(kept.tags, kept.askedAt) ? null : kept
    } catch {
      return null
    }
  },
}

const folder = () =>
  join(/*turbopackIgnore: true*/ process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'cache/content')

function fileOf(query: string, params: QueryParams) {
  const {projectId, dataset, apiHost} = getEnv().sanity
  // An answer of an hour ago is better than none, and there is one file for all hours.
  const {now: _now, today: _today, ...lasting} = params
  const key = JSON.stringify([projectId, dataset, apiHost, query, lasting])
  return join(folder(), `${createHash('sha256').update(key).digest('hex')}.json`)
}

let warned = false

function warnOnce(error: unknown) {
  if (!warned) console.warn('[content] Answers cannot be kept for an outage of the lake; pages still work.', error)
  warned = true
}
