import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkLake} from '../src/checks/check-lake.ts'
import {judgeAnswer} from './judge-answer.ts'
import {startLake, type LakeUnderTest, type Measured, type Prepared} from './lake-under-test.ts'
import {mutateRequest, type FuzzedRequest} from './mutate-request.ts'
import {seededRandom, type Random} from './random.ts'
import {sampleRequests} from './sample-requests.ts'
import {sendGarbage} from './send-garbage.ts'
import {requestSender} from './send-request.ts'
import {talkOverSocket} from './talk-over-socket.ts'

export type FuzzOptions = {requests: number; seed: number; snapshots?: string; onProgress?: (done: number) => void}
export type FuzzReport = {
  requests: number
  /** How many were answered with which status; conversations over sockets are counted by their kind. */
  outcomes: Record<string, number>
  /** What the lake held after each tenth. */
  measured: Measured[]
  faults: string[]
}

const together = 12
const mostFaults = 100

/** Asks a lake whatever comes to mind, as everybody, and says what it did wrong. */
export async function fuzzLake({requests, seed, snapshots, onProgress}: FuzzOptions): Promise<FuzzReport> {
  const folder = mkdtempSync(join(tmpdir(), 'content-lake-fuzz-'))
  const report: FuzzReport = {requests: 0, outcomes: {}, measured: [], faults: []}
  const lake = await startLake(folder, snapshots)
  try {
    const step = Math.ceil(requests / 10)
    await ask(lake, {from: 0, to: Math.min(200, requests), seed}, report)
    for (let from = 0; from < requests && report.faults.length < mostFaults; from += step) {
      await ask(lake, {from, to: Math.min(from + step, requests), seed}, report, onProgress)
      report.measured.push(await lake.measure())
    }
    report.faults.push(...growth(report.measured, requests))
    await lake.stop()
    const findings = await checkLake(folder, () => undefined)
    // Documents of assets without bytes are among what was written.
    report.faults.push(...findings.filter(({kind}) => kind !== 'asset').map(({message}) => `check: ${message}`))
  } catch (error) {
    report.faults.push(error instanceof Error ? error.message : String(error))
  } finally {
    lake.kill()
    rmSync(folder, {recursive: true})
  }
  return report
}

type Range = {from: number; to: number; seed: number}

async function ask(
  lake: LakeUnderTest,
  {from, to, seed}: Range,
  report: FuzzReport,
  onProgress?: (done: number) => void,
) {
  const sender = requestSender()
  let prepared = await lake.prepare()
  let next = from
  async function inTurn() {
    while (next < to && report.faults.length < mostFaults) {
      const index = next++
      if (index % 250 === 249) prepared = await lake.prepare()
      await one(sender, prepared, seededRandom(seed * 1_000_003 + index), report, `#${index}`)
      for (const failure of lake.failures())
        report.faults.push(`#${index} or beside it: logged ${failure.slice(0, 1500)}`)
      const ended = lake.ended()
      if (ended !== undefined) throw new Error(`#${index} or beside it ended the lake: ${ended}`)
      report.requests += 1
      if (report.requests % 100 === 0) onProgress?.(report.requests)
    }
  }
  try {
    await Promise.all(Array.from({length: together}, inTurn))
  } finally {
    sender.close()
  }
}

async function one(
  sender: ReturnType<typeof requestSender>,
  prepared: Prepared,
  random: Random,
  report: FuzzReport,
  name: string,
) {
  const count = (outcome: string) => (report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1)
  const {url, tokens, imageFile} = prepared
  const token = random.pick([tokens.administrator ?? '', tokens.viewer ?? ''])
  if (random.chance(0.03)) {
    count('bytes that are no request')
    return await sendGarbage(url, token, random)
  }
  if (random.chance(0.03)) {
    count('conversations over a WebSocket')
    const problem = await talkOverSocket(url, token, random)
    if (problem !== undefined) report.faults.push(`${name} ${problem}`)
    return undefined
  }
  const [first, ...others] = sampleRequests(imageFile)
  if (!first) return undefined
  const fuzzed = asSomebody(mutateRequest(random.pick([first, ...others]), random), prepared, random)
  const answer = await sender.send(url, fuzzed)
  count('status' in answer ? `${answer.kind} ${answer.status}` : answer.kind)
  const problem = judgeAnswer(fuzzed, answer)
  if (problem !== undefined) report.faults.push(`${name} ${told(fuzzed)}\n  ${problem}`)
  return undefined
}

function asSomebody(fuzzed: FuzzedRequest, {tokens, session}: Prepared, random: Random): FuzzedRequest {
  // Whoever rotates a token ends it for all the requests that follow.
  const administrator = (fuzzed.target.includes('rotate') ? tokens.viewer : tokens.administrator) ?? ''
  // Administrators get past the most doors.
  const headers = random.pick<Record<string, string>>([
    {authorization: `Bearer ${administrator}`},
    {authorization: `Bearer ${administrator}`},
    {authorization: `Bearer ${tokens[random.pick(['editor', 'contributor', 'viewer'])] ?? ''}`},
    {cookie: `lake-session=${session}`, origin: 'http://localhost:3333'},
    {},
  ])
  return {...fuzzed, headers: {...headers, ...fuzzed.headers}}
}

function told({method, target, headers, body}: FuzzedRequest): string {
  const {authorization: _secret, cookie: _session, ...others} = headers
  return `${method} ${target} ${JSON.stringify(others)} ${body ? Buffer.from(body).toString('utf8').slice(0, 600) : ''}`
}

const megabyte = 1024 * 1024

/** Caches fill in the first half; after that nothing may add up. */
function growth(measured: readonly Measured[], requests: number): string[] {
  const middle = measured[Math.floor(measured.length / 2)]
  const last = measured.at(-1)
  if (!middle || !last) return []
  const allowed = requests < 20_000 ? 48 : 24
  const heap = (last.heapUsed - middle.heapUsed) / megabyte
  const connections = (last.open.TCPSocketWrap ?? 0) + (last.open.TCPServerWrap ?? 0)
  return [
    ...(heap > allowed ? [`the heap grew by ${heap.toFixed(0)} MB in the second half`] : []),
    ...(last.streams > 0 ? [`${last.streams} streams of events stay open`] : []),
    ...(connections > 4 ? [`${connections} connections stay open: ${JSON.stringify(last.open)}`] : []),
  ]
}
