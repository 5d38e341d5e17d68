import {getEnv} from '../env.ts'

/**
 * Expires cache tags of this very process. `revalidateTag` works inside a request only, hence the call to itself.
 * Throws when the process does not answer or refuses.
 */
export async function expireCache(tags: readonly string[]): Promise<void> {
  const {port, revalidateSecret} = getEnv()
  const response = await fetch(`http://127.0.0.1:${port}/api/cache/expire`, {
    method: 'POST',
    headers: {authorization: `Bearer ${revalidateSecret}`, 'content-type': 'application/json'},
    body: JSON.stringify({tags}),
    signal: AbortSignal.timeout(5000),
  })
  if (!response.ok) throw new Error(`POST /api/cache/expire answered ${response.status}`)
}
