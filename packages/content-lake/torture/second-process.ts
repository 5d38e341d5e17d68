import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lakeCommand, serveCommand} from '../test/lake-command.ts'
import type {FaultReport} from './fault.ts'
import {lakeClient} from './lake-client.ts'
import {unsound} from './refused-writes.ts'

const commands = [['serve', '--port', '0'], ['compact'], ['check', '--repair']]

/** Others want the same data while a lake serves it. */
export async function secondProcess(): Promise<FaultReport> {
  const data = mkdtempSync(join(tmpdir(), 'lake-second-'))
  const faults: string[] = []
  try {
    const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
    const served = await serveCommand(data)
    for (const command of commands) {
      const {code, err} = await lakeCommand(data, command)
      const named = err.includes(`process ${served.process.pid} at ${served.url}`)
      if (code !== 1 || !named) faults.push(`${command.join(' ')} said ${code}: ${err}`)
      const answer = await lakeClient(served.url, token).write(command.join('-'), [{create: {_type: 'note'}}])
      if (answer.outcome !== 'acknowledged') faults.push(`beside ${command.join(' ')}, a write was not acknowledged`)
    }
    await served.kill('SIGTERM')
    faults.push(...(await unsound(data)))
    return {
      fault: 'second process on the same data',
      tried: commands.length,
      outcome: 'each refused, naming the first',
      faults,
    }
  } finally {
    rmSync(data, {recursive: true, force: true})
  }
}
