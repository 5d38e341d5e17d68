import {tmpdir} from 'node:os'
import {join} from 'node:path'

const ahead = ['spare-telemetry.ts', 'reach-lake.ts'].map((file) => `--import=${new URL(file, import.meta.url).href}`)

/**
 * What makes Sanity's command line talk to a lake: it takes an environment that it does not know for an API's host.
 * @param url the lake's address
 * @param env variables that count as well
 */
export function pointedAtLake(url: string, env: Record<string, string | undefined>) {
  return {
    // No name can stand in front of a number.
    SANITY_INTERNAL_ENV: url.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=[:/]|$)/, '//localhost'),
    NODE_OPTIONS: [env.NODE_OPTIONS, ...ahead].filter(Boolean).join(' '),
    // It is a large program, and most of a short command is its start.
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'node-compile-cache'),
    DO_NOT_TRACK: '1',
  }
}
