import {cpus, loadavg} from 'node:os'
import {parseArgs} from 'node:util'
import {ending} from './ending.ts'
import type {FaultReport} from './fault.ts'
import {flippedBits} from './flipped-bits.ts'
import {fullDisk} from './full-disk.ts'
import {killLakes} from './kill-lakes.ts'
import type {KillProgress} from './kills.ts'
import {readOnlyDisk} from './read-only-disk.ts'
import {secondProcess} from './second-process.ts'
import {writeError} from './write-error.ts'

/*
 * Does to a lake what disks, power and people do, and prints what became of it, also when it is stopped early.
 * node torture/torture.ts [--kills 1000] [--lakes 2] [--minutes 120] [--flips 200]
 * It runs for half an hour to two: `setsid nohup npm run torture > torture.log 2>&1 &` outlives the terminal. On Linux
 * nice counts only within a session, so a run of its own is given more or less of the machine by /proc/<pid>/autogroup.
 * TMPDIR in memory spares the disk: a killed process loses nothing that the system has taken, wherever it lies.
 */

const {values} = parseArgs({
  options: {
    kills: {type: 'string', default: '1000'},
    lakes: {type: 'string', default: '2'},
    minutes: {type: 'string', default: '120'},
    flips: {type: 'string', default: '200'},
  },
})
const started = performance.now()
const {stop, finish} = ending(say)
const kills = {kills: Number(values.kills), lakes: Number(values.lakes), minutes: Number(values.minutes), stop}
const faults: (() => Promise<FaultReport>)[] = [
  fullDisk,
  writeError,
  readOnlyDisk,
  secondProcess,
  () => flippedBits(Number(values.flips), (done) => tell(done, `${done} flips`)),
  () => killLakes(kills, tellKills),
]
const reports: FaultReport[] = []
for (const fault of faults) {
  if (!stop.aborted) reports.push(await fault())
}
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${minutes()} min`)
for (const report of reports) print(report)
if (stop.aborted) console.log(`Stopped early by ${String(stop.reason)}`)
process.exitCode = stop.aborted || reports.some((report) => report.faults.length) ? 1 : 0
finish()

function print({fault, tried, outcome, faults}: FaultReport) {
  console.log(`| ${fault} | ${tried} | ${outcome} | ${faults.length ? `${faults.length} FAULTS` : 'survived'} |`)
  for (const one of faults.slice(0, 20)) console.log(`    ${one}`)
}

function tellKills({kills, operations, checks}: KillProgress) {
  tell(kills, `${kills} kills, ${operations} operations, ${checks} checks`)
}

/** Each step to somebody who watches, some of them to a file. */
function tell(done: number, what: string) {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} `)
  else if (done % 25 === 0) say(`${what} after ${minutes()} min, load ${loadavg()[0]?.toFixed(1)}`)
}

function say(line: string) {
  process.stderr.write(`${line}\n`)
}

function minutes() {
  return ((performance.now() - started) / 60_000).toFixed(1)
}
