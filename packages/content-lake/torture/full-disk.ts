import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {lakeCommand, serveCommand} from '../test/lake-command.ts'
import type {FaultReport} from './fault.ts'
import {lakeClient} from './lake-client.ts'
import {unsound, writeUntilRefused, wrongAfterwards} from './refused-writes.ts'
import {smallDisk} from './small-disk.ts'

/** A disk of 16 MB fills up under a lake; when there is room again, the lake goes on by itself. */
export async function fullDisk(): Promise<FaultReport> {
  const disk = smallDisk(16)
  if (!disk) return {fault: 'full disk', tried: 0, outcome: 'not tried: mounting a small disk needs root', faults: []}
  const data = join(disk.folder, 'data')
  const ballast = join(disk.folder, 'ballast')
  try {
    const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
    writeFileSync(ballast, Buffer.alloc(4 * 2 ** 20))
    const served = await serveCommand(data)
    const outcome = await writeUntilRefused(served, token)
    const faults = await wrongAfterwards(served, token, outcome)
    if (!/^503 .*the disk is full; make room/.test(outcome.said)) faults.push(`the refusal was: ${outcome.said}`)
    rmSync(ballast)
    const again = await lakeClient(served.url, token).write('again', [{create: {_id: 'again', _type: 'note'}}])
    if (again.outcome !== 'acknowledged') faults.push('with room again, a write was refused')
    await served.kill('SIGKILL')
    const restarted = await serveCommand(data)
    faults.push(...(await wrongAfterwards(restarted, token, outcome)))
    await restarted.kill('SIGTERM')
    faults.push(...(await unsound(data)))
    const {acknowledged} = outcome
    return {
      fault: 'full disk',
      tried: 1,
      outcome: `${acknowledged.length} writes kept, then 503; went on when there was room`,
      faults,
    }
  } finally {
    disk.remove()
  }
}
