import {join} from 'node:path'
import {lakeCommand, serveCommand} from '../test/lake-command.ts'
import type {FaultReport} from './fault.ts'
import {smallDisk} from './small-disk.ts'

/** A lake is started on a disk that was made read-only, as happens when a file system finds an error. */
export async function readOnlyDisk(): Promise<FaultReport> {
  const fault = 'read-only disk'
  const disk = smallDisk(16)
  if (!disk) return {fault, tried: 0, outcome: 'not tried: mounting a small disk needs root', faults: []}
  try {
    const data = join(disk.folder, 'data')
    await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'torture'])
    await (await serveCommand(data)).kill('SIGTERM')
    disk.makeReadOnly()
    const {code, err} = await lakeCommand(data, ['serve', '--port', '0'])
    const clear = code === 1 && err.includes(data) && !err.includes('\n') && /make it writable/.test(err)
    return {fault, tried: 1, outcome: `refused to start: ${err}`, faults: clear ? [] : [`it said ${code}: ${err}`]}
  } finally {
    disk.remove()
  }
}
