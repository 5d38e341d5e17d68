import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as sleep} from 'node:timers/promises'
import {commandPath} from '../test/lake-command.ts'

/** Starts a lake on a data folder and kills it at some moment of its start, or soon after. */
export async function killWhileStarting(data: string): Promise<void> {
  const env = {...process.env, LAKE_DATA: data, LAKE_LOG_LEVEL: 'silent'}
  const child = spawn(process.execPath, [commandPath, 'serve', '--port', '0'], {env, stdio: 'ignore'})
  const ended = once(child, 'exit')
  await sleep(Math.random() * 1500)
  child.kill('SIGKILL')
  await ended
}
