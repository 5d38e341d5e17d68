import {paths} from '@verite/content-model/paths'
import {getEnv} from '../env.ts'

let timer: NodeJS.Timeout | undefined
let hasDrawn = false

/**
 * Brings the search index up to date once nothing has changed for a while, by searching, so that no reader waits for it.
 * The pages that a change expired are drawn first.
 */
export function keepWarm() {
  clearTimeout(timer)
  timer = setTimeout(() => void warm(), 1500).unref()
}

/** The index is made in a request, where Next's caches are. */
async function warm() {
  try {
    await ask(`${paths.search()}?q=a`)
    if (!hasDrawn) await drawOnce()
    hasDrawn = true
  } catch (error) {
    console.warn('[content] The site could not be warmed up.', error)
  }
}

/** What a process draws first takes many times as long: that is not to be what somebody publishes first. */
async function drawOnce() {
  const [, film] = /href="(\/films\/[^"/#]+)"/.exec(await ask(paths.home())) ?? []
  if (film) await ask(film)
}

async function ask(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${getEnv().port}${path}`)).text()
}
