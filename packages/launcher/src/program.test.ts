import {expect, it} from '@jest/globals'
import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'

/** A launcher that starts a program which would run for a minute, says its process id, and ends. */
const ending = (folder: string, end: string) => `
  import {existsSync} from 'node:fs'
  import {endWithLauncher, startProgram} from '${import.meta.dirname}/program.ts'
  const waiting = [...endWithLauncher, '-e', 'console.log(1); setTimeout(() => {}, 60_000)']
  const logFile = '${join(folder, 'waiting.log')}'
  const {pid} = startProgram({name: 'waiting', file: process.execPath, args: waiting, cwd: '${folder}', env: {}, logFile})
  console.log(pid)
  const begun = setInterval(() => existsSync(logFile) && (clearInterval(begun), ${end}), 20)
`

it.each([
  ['fails', "setTimeout(() => { throw new Error('on purpose') })"],
  ['is killed', "process.kill(process.pid, 'SIGKILL')"],
])('leaves no program behind when the launcher itself %s', async (_how, end) => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  try {
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', ending(folder, end)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const pid = Number(await text(launcher.stdout))
    expect(pid).toBeGreaterThan(0)
    await expect(ended(pid)).resolves.toBe(true)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

async function ended(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (!isAlive(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  process.kill(pid, 'SIGKILL')
  return false
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
