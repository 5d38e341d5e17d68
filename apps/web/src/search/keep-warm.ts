import {paths} from '@verite/content-model/paths'
import {getEnv} from '../env.ts'

let timer: NodeJS.Timeout | undefined

/**
 * Brings the search index up to date once nothing has changed for a while, by searching, so that no reader waits for it.
 * The pages that a change expired are drawn first.
 */
export function keepSearchWarm() {
  clearTimeout(timer)
  timer = setTimeout(() => void search(), 1500).unref()
}

/** The index is made in a request, where Next's caches are. */
async function search() {
  try {
    const response = await fetch(`http://127.0.0.1:${getEnv().port}${paths.search()}?q=a`)
    await response.arrayBuffer()
  } catch (error) {
    console.warn('[search] The index could not be warmed.', error)
  }
}
