import {join} from 'node:path'
import {Writable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'
import {writeHeapSnapshot} from 'node:v8'
import {pino} from 'pino'
import {z} from 'zod'
import {createContentLake} from '../src/content-lake.ts'
import {listen} from '../src/node-server.ts'
import {sampleImage} from './sample-image.ts'

/*
 * A lake in a process of its own, which tells its parent how it is. To be started with --expose-gc and a data folder, and
 * optionally a folder that gets a picture of the heap each time that it is measured.
 */

const log = pino(
  {level: 'error'},
  new Writable({write: (line, _encoding, done) => (tell({failure: String(line)}), done())}),
)
const lake = createContentLake({
  dataFolder: process.argv[2] ?? '',
  projectId: 'verite',
  publicUrl: 'http://localhost:3400',
  allowedOrigins: ['http://localhost:3333'],
  writesPerSecond: 1_000_000,
  readsPerSecond: 1_000_000,
  readPolicy: {anonymousFilter: '_type != "memo"', privateFields: ['note']},
  log,
})
const server = await listen(lake, {port: 0, host: '127.0.0.1'})
const url = `http://127.0.0.1:${server.port}`
const snapshotFolder = process.argv[3]
let measurements = 0
const roles = ['administrator', 'editor', 'contributor', 'viewer'] as const
const robots = new Map<string, string>()
const ada = await lake.accounts.addUser({
  email: 'ada@example.org',
  displayName: 'Ada',
  role: 'editor',
  password: 'long enough to count',
})
let session = lake.accounts.startSession(ada.id)

process.on('message', (message) => {
  void answer(z.enum(['prepare', 'measure', 'stop']).parse(message)).then(tell)
})
process.on('disconnect', () => process.exit())
tell({ready: true})

function tell(message: object) {
  process.send?.(message)
}

async function answer(asked: 'prepare' | 'measure' | 'stop') {
  if (asked === 'prepare') return {prepared: await prepareAgain()}
  if (asked === 'measure') return {measured: await measure()}
  await server.close()
  return {stopped: true}
}

/** Requests go on meanwhile, and may delete a dataset that was just made. */
async function prepareAgain(attempts = 20) {
  try {
    return await prepare()
  } catch (error) {
    if (attempts === 0) throw error
    return prepareAgain(attempts - 1)
  }
}

/** Brings back what the requests so far may have taken away. */
async function prepare() {
  if (!lake.accounts.hasSession(session.id)) session = lake.accounts.startSession(ada.id)
  for (const role of roles) {
    const secret = robots.get(role)
    if (secret === undefined || lake.accounts.identify(secret) === undefined) {
      robots.set(role, lake.accounts.createRobot({label: role, role}).secret)
    }
  }
  const headers = {authorization: `Bearer ${robots.get('administrator')}`}
  const ask = (method: string, path: string, body: string | Uint8Array<ArrayBuffer> = '{}') =>
    fetch(url + path, {method, headers, body})
  for (const name of ['production', 'scratch']) await ask('PUT', `/v1/datasets/${name}`)
  await ask('PUT', '/v1/aliases/other', '{"datasetName":"scratch"}')
  const hooks = z.array(z.object({id: z.string()}))
  const known = hooks.parse(await (await fetch(`${url}/v1/hooks/projects/verite`, {headers})).json())
  for (const {id} of known) await ask('DELETE', `/v1/hooks/projects/verite/${id}`)
  const film = {_id: 'film', _type: 'film', title: 'Rust', crew: [{_key: 'a', name: 'Ada'}], year: 2020}
  await ask('POST', '/v1/data/mutate/production', JSON.stringify({mutations: [{createOrReplace: film}]}))
  const uploaded = await ask('POST', '/v1/assets/images/production', Buffer.from(sampleImage))
  const {document} = z.object({document: z.object({path: z.string()})}).parse(await uploaded.json())
  const imageFile = document.path.split('/').at(-1) ?? ''
  const tokens = Object.fromEntries(robots)
  return {url, imageFile, tokens, session: session.secret}
}

async function measure() {
  // What has just ended is let go of a moment later.
  for (let round = 0; round < 3; round += 1) {
    await sleep(300)
    globalThis.gc?.()
  }
  const headers = {authorization: `Bearer ${robots.get('administrator')}`}
  const metrics = await (await fetch(`${url}/metrics`, {headers})).text()
  const streams = Array.from(metrics.matchAll(/^lake_streams\{.*\} (\d+)$/gm), ([, count]) => Number(count))
  measurements += 1
  if (snapshotFolder) writeHeapSnapshot(join(snapshotFolder, `${measurements}.heapsnapshot`))
  const {heapUsed, rss, external} = process.memoryUsage()
  const open: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) open[kind] = (open[kind] ?? 0) + 1
  return {heapUsed, rss, external, open, streams: streams.reduce((sum, count) => sum + count, 0)}
}
