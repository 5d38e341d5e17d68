import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lakeCommand, serveCommand} from '../test/lake-command.ts'
import {keys, pairs, runClients, type Clients} from './clients.ts'
import {killWhileStarting} from './kill-while-starting.ts'
import {lakeClient} from './lake-client.ts'
import {violations} from './linearizability.ts'
import {isWrite} from './operation.ts'
import {unsound} from './refused-writes.ts'
import {writtenOrder} from './written-order.ts'

export type KillReport = {
  kills: number
  killsWhileStarting: number
  operations: number
  acknowledged: number
  unanswered: number
  /** Of the indexes, the file and the history by `content-lake check`, and of all that the clients saw. */
  checks: number
  faults: string[]
}
export type KillProgress = {kills: number; operations: number; checks: number}
export type KillLimits = {kills: number; minutes: number; stop?: AbortSignal}
const checkEvery = 100

/**
 * Kills a lake with SIGKILL again and again, at random moments while many clients write and while it starts, and judges
 * everything that they were told by what is there. Ends early at its time, when it is told to stop and at the first
 * fault, whose data folder it leaves for whoever looks into it; never throws for what the lake does.
 */
export async function killAgainAndAgain(
  {kills, minutes, stop}: KillLimits,
  onProgress: (progress: KillProgress) => void,
): Promise<KillReport> {
  const end = performance.now() + minutes * 60_000
  const data = mkdtempSync(join(tmpdir(), 'lake-torture-'))
  const clients: Clients = {operations: [], faults: []}
  const report = {kills: 0, killsWhileStarting: 0, checks: 0}
  try {
    const token = await prepare(data)
    while (report.kills < kills && performance.now() < end && !stop?.aborted && !clients.faults.length) {
      if (Math.random() < 0.1) {
        await killWhileStarting(data)
        report.killsWhileStarting += 1
      } else await killUnderLoad(data, token, clients)
      report.kills += 1
      if (report.kills % checkEvery === 0) await judge()
      onProgress({...report, operations: clients.operations.length})
    }
    if (!clients.faults.length) await judge()
  } catch (error) {
    clients.faults.push(`after ${report.kills} kills: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (clients.faults.length) clients.faults.push(`what was killed is in ${data}`)
  else rmSync(data, {recursive: true, force: true})
  return {...report, ...summary(clients)}

  async function judge() {
    clients.faults.push(...(await unsound(data)), ...violations(clients.operations, writtenOrder(data)))
    report.checks += 1
  }
}

async function prepare(data: string): Promise<string> {
  const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
  const served = await serveCommand(data)
  const create = [...keys, ...pairs.flat()].map((_id) => ({create: {_id, _type: 'note', value: 'first'}}))
  await lakeClient(served.url, token).write('first', create)
  await served.kill('SIGTERM')
  return token
}

async function killUnderLoad(data: string, token: string, clients: Clients) {
  const served = await serveCommand(data)
  const after = Math.floor(Math.random() * 160)
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

function summary({operations, faults}: Clients) {
  const writes = operations.filter(isWrite)
  return {
    operations: operations.length,
    acknowledged: writes.filter(({outcome}) => outcome === 'acknowledged').length,
    unanswered: writes.filter(({outcome}) => outcome === 'lost').length,
    faults,
  }
}
