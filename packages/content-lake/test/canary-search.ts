import {randomUUID} from 'node:crypto'
import {canaries, hiddenIds} from './canaries.ts'
import {canaryRequests, type CanaryRequest} from './canary-requests.ts'
import {canaryStreams, type Overheard} from './canary-streams.ts'
import type {ServedLake} from './served-lake.ts'

/** Who must find nothing: nobody, credentials that count no more, and roles that may see something else. */
export type Searcher = {
  name: string
  headers: Record<string, string>
  /** The one canary that this one may see. */
  knows?: keyof typeof canaries
  /** What would end a credential that `counts` is not asked; one that is `dead` gets as far at any version of the API. */
  credential: 'none' | 'counts' | 'dead'
}

/** Asks every endpoint, as everybody who may not know, in every perspective. Returns where a canary was. */
export async function searchCanary(served: ServedLake, searchers: readonly Searcher[], values: Values) {
  const found: string[] = []
  for (const searcher of searchers) {
    const requests = canaryRequests(searcher.credential === 'dead' ? {...values, version: ['v1']} : values)
    for (const request of requests.filter(({endsCaller}) => !(endsCaller && searcher.credential === 'counts'))) {
      const {status, text} = await ask(served, searcher, request)
      const place = `${searcher.name}: ${request.method} ${request.path}`
      if (status >= 500) found.push(`${place} failed with ${status}`)
      if (sings(text, searcher)) found.push(place)
    }
  }
  return [...found, ...(await overhear(served, searchers))]
}
export type Values = Readonly<Record<string, readonly string[]>>

async function ask(served: ServedLake, {headers}: Searcher, {method, path, body}: CanaryRequest) {
  const response = await fetch(served.url + path, {method, body, headers, redirect: 'manual'})
  return {status: response.status, text: `${await response.text()} ${JSON.stringify([...response.headers])}`}
}

function sings(text: string, {knows}: Searcher): boolean {
  // What was asked may be repeated in the answer.
  const told = text.replaceAll(`title match \\"${canaries.production}`, '')
  return Object.entries(canaries).some(([where, canary]) => where !== knows && told.includes(canary))
}

/** Listens as everybody while what is hidden changes, until something that is not does. */
async function overhear(served: ServedLake, searchers: readonly Searcher[]): Promise<string[]> {
  const streams = await Promise.all(
    searchers.flatMap((searcher) =>
      Object.entries(canaryStreams).flatMap(([route, open]) =>
        open(served, searcher.headers).map(async (stream) => ({searcher, route, stream: await stream})),
      ),
    ),
  )
  const last = randomUUID()
  await changeWhatIsHidden(served, last)
  const found: string[] = []
  for (const {searcher, route, stream} of streams) {
    const heard: Overheard = (await stream?.heardUntil(last)) ?? {text: '', news: 0, allowed: 0}
    if (sings(heard.text, searcher) || heard.news > heard.allowed) found.push(`${searcher.name}: listening at ${route}`)
    await stream?.leave()
  }
  return found
}

async function changeWhatIsHidden(served: ServedLake, last: string) {
  const administrator = served.client('administrator')
  const title = `${canaries.production} ${last.slice(0, 8)}`
  for (const id of hiddenIds.filter((one) => !one.startsWith('_') && one !== 'film'))
    await administrator.patch(id, {set: {title}}).commit()
  await administrator.patch('film', {set: {note: title}}).commit()
  await administrator.create({_id: last, _type: 'notice', title: 'The last one'})
  const vault = served.client('administrator', {dataset: 'vault'})
  await vault.patch('vaulted', {set: {title: `${canaries.vault} ${last.slice(0, 8)}`}}).commit()
  await vault.create({_id: last, _type: 'notice', title: 'The last one'})
}
