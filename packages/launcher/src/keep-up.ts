import type {Program} from './program.ts'

const minute = 60_000
const most = 3

/**
 * Starts a program, and again when it ends by itself (killed, out of memory): the others go on meanwhile. `ended` resolves
 * when it was told to stop, or ended for the third time within a minute: starting it once more would not mend it.
 */
export async function keepUp(name: string, start: () => Promise<Program>): Promise<Program> {
  let current = await start()
  let stopping = false
  let ends: number[] = []

  async function keep(): Promise<number> {
    const code = await current.ended
    const now = performance.now()
    ends = [...ends.filter((at) => at > now - minute), now]
    if (stopping || ends.length >= most) return code
    console.error(`The ${name} stopped unexpectedly (exit code ${code}; its log may say why) and is started again.`)
    current = await start()
    if (stopping) await current.stop()
    return keep()
  }

  return {
    get pid() {
      return current.pid
    },
    ended: keep(),
    async stop() {
      stopping = true
      await current.stop()
    },
  }
}
