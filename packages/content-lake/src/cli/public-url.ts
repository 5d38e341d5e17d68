import type {Environment} from '../env.ts'

/** The lake's address as browsers see it, without a trailing slash. */
export function publicUrl({LAKE_PUBLIC_URL, LAKE_PORT}: Environment): string {
  return (LAKE_PUBLIC_URL ?? `http://localhost:${LAKE_PORT}`).replace(/\/+$/, '')
}
