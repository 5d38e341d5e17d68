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
  ...['@verite/content-model', '@verite/key-art', '@verite/content-lake', '@verite/launcher', 'studio', 'web'].map(
    jest,
  ),
]

await runCommand(async () => {
  const chromium = ensureChromium()
  const outcomes: Outcome[] = []
  for (const suite of checks) outcomes.push(await runSuite(suite))

  const folder = mkdtempSync(join(tmpdir(), 'verite-test-'))
  try {
    outcomes.push(...(await runEndToEnd(folder, chromium)))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  close(outcomes)
})

function close(outcomes: readonly Outcome[]) {
  for (const {name, failures} of outcomes) if (failures) console.log(`\n── failures of ${name}\n${failures}`)
  console.log('')
  for (const {name, line, ok} of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${line}`)
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log(`\nTests: ${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(outcomes.every(({ok}) => ok) ? 0 : 1)
}
