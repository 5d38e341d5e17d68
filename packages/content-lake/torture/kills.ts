import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {commandPath, lakeCommand, serveCommand} from '../test/lake-command.ts'
import {keys, pairs, runClients, type Clients} from './clients.ts'
import {lakeClient} from './lake-client.ts'
import {violations, type WrittenOrder} from './linearizability.ts'
import {isWrite} from './operation.ts'

export type KillReport = {
  kills: number
  killsWhileStarting: number
  operations: number
  acknowledged: number
  unanswered: number
  /** Of the indexes, the file and the history, by `content-lake check`. */
  checks: number
  faults: string[]
}
const checkEvery = 200

/**
 * Kills a lake with SIGKILL again and again, at random moments while many clients write and while it starts, and judges
 * everything that they were told by what is there in the end.
 */
export async function killAgainAndAgain(
  {kills, minutes}: {kills: number; minutes: number},
  onProgress: (done: number) => void,
): Promise<KillReport> {
  const end = performance.now() + minutes * 60_000
  const data = mkdtempSync(join(tmpdir(), 'lake-torture-'))
  const clients: Clients = {operations: [], faults: []}
  const report = {kills: 0, killsWhileStarting: 0, checks: 0}
  try {
    const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
    await prepare(data, token)
    while (report.kills < kills && performance.now() < end) {
      if (Math.random() < 0.1) {
        await killWhileStarting(data)
        report.killsWhileStarting += 1
      } else await killUnderLoad(data, token, clients)
      report.kills += 1
      onProgress(report.kills)
      if (report.kills % checkEvery === 0) await checkNow()
    }
    await checkNow()
    const faults = [...clients.faults, ...violations(clients.operations, writtenOrder(data))]
    const writes = clients.operations.filter(isWrite)
    return {
      ...report,
      operations: clients.operations.length,
      acknowledged: writes.filter(({outcome}) => outcome === 'acknowledged').length,
      unanswered: writes.filter(({outcome}) => outcome === 'lost').length,
      faults,
    }
  } finally {
    rmSync(data, {recursive: true, force: true})
  }

  async function checkNow() {
    clients.faults.push(...(await check(data)))
    report.checks += 1
  }
}

async function prepare(data: string, token: string) {
  const served = await serveCommand(data)
  const create = [...keys, ...pairs.flat()].map((_id) => ({create: {_id, _type: 'note', value: 'first'}}))
  await lakeClient(served.url, token).write('first', create)
  await served.kill('SIGTERM')
}

async function killUnderLoad(data: string, token: string, clients: Clients) {
  const served = await serveCommand(data)
  const after = Math.floor(Math.random() * 250)
  let answers = 0
  const kill = () => void served.kill('SIGKILL')
  // Also when the clients are slow, and not only between two answers.
  const timer = setTimeout(kill, 5000)
  await runClients(lakeClient(served.url, token), clients, () => {
    answers += 1
    if (answers === after + 1) setTimeout(kill, Math.random() * 10)
  })
  clearTimeout(timer)
  await served.kill('SIGKILL')
}

async function killWhileStarting(data: string) {
  const env = {...process.env, LAKE_DATA: data, LAKE_LOG_LEVEL: 'silent'}
  const child = spawn(process.execPath, [commandPath, 'serve', '--port', '0'], {env, stdio: 'ignore'})
  const ended = once(child, 'exit')
  await sleep(Math.random() * 1500)
  child.kill('SIGKILL')
  await ended
}

async function check(data: string): Promise<string[]> {
  const {code, out, err} = await lakeCommand(data, ['check'])
  return code === 0 ? [] : [`content-lake check: ${out} ${err}`]
}

/** Read past the lake: what its own log holds, in its order. */
function writtenOrder(data: string): WrittenOrder {
  const database = new DatabaseSync(join(data, 'lake.sqlite'), {readOnly: true})
  const rows = database
    .prepare(
      `select c.document, l.id from document_change as c
        join transaction_log as l on l.dataset = c.dataset and l.sequence = c.sequence order by c.sequence`,
    )
    .all()
  database.close()
  const written = Map.groupBy(rows, (row) => String(row.document))
  return new Map(Array.from(written, ([key, own]) => [key, own.map((row) => String(row.id))]))
}
