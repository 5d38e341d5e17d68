import {afterEach, beforeEach, expect, it, jest} from '@jest/globals'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {keepUp} from './keep-up.ts'
import {startProgram, type Program} from './program.ts'

let folder: string
let started: Program[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-up-'))
  started = []
  jest.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, {recursive: true})
})

const start = (script: string) => async () => {
  const logFile = join(folder, 'log')
  const command = {name: 'test', file: process.execPath, args: ['-e', script], cwd: folder, env: {}, logFile}
  const program = startProgram(command)
  started.push(program)
  return program
}

it('starts a program again that was killed, until it is told to stop', async () => {
  const kept = await keepUp('test', start('setInterval(() => {}, 1000)'))
  const first = kept.pid ?? 0
  process.kill(first, 'SIGKILL')
  while (kept.pid === first) await new Promise((resolve) => setTimeout(resolve, 20))
  await kept.stop()
  await kept.ended
  expect(started).toHaveLength(2)
})

it('gives a program up that ends time and again', async () => {
  const kept = await keepUp('test', start('process.exit(7)'))
  await expect(kept.ended).resolves.toBe(7)
  expect(started).toHaveLength(3)
})
