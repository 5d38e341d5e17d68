import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const skipped = new Set([
  'node_modules',
  '.next',
  '.next-test',
  'dist',
  'dist-test',
  '.turbo',
  '.sanity',
  'e2e',
  'coverage',
  'test-results',
])

/** A hash over the contents of all files under these folders, and over settings that end up inside the build. */
export function fingerprint(folders: readonly string[], settings: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const folder of folders) for (const file of filesIn(folder)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Does this output belong to that fingerprint? A build that failed half-way left no stamp. */
export function isFresh(output: string, print: string): boolean {
  const file = join(output, '.fingerprint')
  return existsSync(file) && readFileSync(file, 'utf8') === print
}

export function stampOutput(output: string, print: string): void {
  writeFileSync(join(output, '.fingerprint'), print)
}

/** Tests do not end up in a build, and what a build or a type check writes must not make it stale. */
const left = /\.test\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$|^schema\.json$/

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !skipped.has(name) && !left.test(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
