import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureChromium} from './ensure-chromium.ts'
import {type Outcome, runSuite, type Suite} from './suite.ts'
import {runEndToEnd} from './end-to-end.ts'
import {runCommand} from './user-error.ts'

const jest = (workspace: string): Suite => ({
  name: `jest ${workspace}`,
  args: ['test', '--silent', '-w', workspace],
  counts: 'jest',
})
const checks: Suite[] = [
  {name: 'typegen', args: ['run', '--silent', 'typegen'], counts: 'none'},
  {name: 'types', args: ['run', '--silent', 'typecheck'], counts: 'none'},
  {name: 'lint', args: ['run', '--silent', 'lint'], counts: 'none'},
]
const workspaces = [
  '@verite/content-model',
  '@verite/key-art',
  '@verite/content-lake',
  '@verite/launcher',
  'studio',
  'web',
]

await runCommand(async () => {
  const chromium = ensureChromium()
  const outcomes = await oneAfterTheOther(checks)
  // Browser tests mostly wait, so that the others find room beside them; the checks read files that a build writes.
  const [inNode, inBrowser] = await Promise.all([oneAfterTheOther(workspaces.map(jest)), endToEnd(chromium)])
  close([...outcomes, ...inNode, ...inBrowser])
})

async function oneAfterTheOther(suites: readonly Suite[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const suite of suites) outcomes.push(await runSuite(suite))
  return outcomes
}

async function endToEnd(chromium: string): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verite-test-'))
  try {
    return await runEndToEnd(folder, chromium)
  } catch (error) {
    const failures = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return [{name: 'end to end', ok: false, line: 'did not start', passed: 0, failed: 1, failures}]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function close(outcomes: readonly Outcome[]) {
  for (const {name, failures} of outcomes) if (failures) console.log(`\n── failures of ${name}\n${failures}`)
  console.log('')
  for (const {name, line, ok} of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${line}`)
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(outcomes.every(({ok}) => ok) ? 0 : 1)
}
