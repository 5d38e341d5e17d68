import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {lakeCommand, serveCommand} from '../test/lake-command.ts'
import type {FaultReport} from './fault.ts'
import {unsound, writeUntilRefused, wrongAfterwards} from './refused-writes.ts'

/** The operating system refuses every write beyond a size (RLIMIT_FSIZE), which SQLite sees as an I/O error. */
export async function writeError(): Promise<FaultReport> {
  const data = mkdtempSync(join(tmpdir(), 'lake-error-'))
  const fault = 'I/O error while writing'
  try {
    const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
    await (await serveCommand(data)).kill('SIGTERM')
    const limit = statSync(join(data, 'lake.sqlite')).size + 2 * 2 ** 20
    const served = await serveCommand(data, {}, ['prlimit', `--fsize=${limit}`, process.execPath])
    const outcome = await writeUntilRefused(served, token)
    const faults = await wrongAfterwards(served, token, outcome)
    if (!/^503 .*look at the disk/.test(outcome.said)) faults.push(`the refusal was: ${outcome.said}`)
    await served.kill('SIGKILL')
    const restarted = await serveCommand(data)
    faults.push(...(await wrongAfterwards(restarted, token, outcome)))
    await restarted.kill('SIGTERM')
    faults.push(...(await unsound(data)))
    return {fault, tried: 1, outcome: `${outcome.acknowledged.length} writes kept, then 503`, faults}
  } finally {
    rmSync(data, {recursive: true, force: true})
  }
}
