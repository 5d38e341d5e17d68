import {cpus, loadavg} from 'node:os'
import {parseArgs} from 'node:util'
import type {FaultReport} from './fault.ts'
import {flippedBits} from './flipped-bits.ts'
import {fullDisk} from './full-disk.ts'
import {killAgainAndAgain} from './kills.ts'
import {readOnlyDisk} from './read-only-disk.ts'
import {secondProcess} from './second-process.ts'
import {writeError} from './write-error.ts'

/*
 * Does to a lake what disks, power and people do, and prints what became of it.
 * node torture/torture.ts [--kills 1000] [--minutes 120] [--flips 200]
 */

const {values} = parseArgs({
  options: {
    kills: {type: 'string', default: '1000'},
    minutes: {type: 'string', default: '120'},
    flips: {type: 'string', default: '200'},
  },
})
const reports = [
  await fullDisk(),
  await writeError(),
  await readOnlyDisk(),
  await secondProcess(),
  await flippedBits(Number(values.flips), counter('flips')),
  ...killReports(
    await killAgainAndAgain({kills: Number(values.kills), minutes: Number(values.minutes)}, counter('kills')),
  ),
]
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
for (const {fault, tried, outcome, faults} of reports) {
  console.log(`| ${fault} | ${tried} | ${outcome} | ${faults.length ? `${faults.length} FAULTS` : 'survived'} |`)
  for (const one of faults.slice(0, 20)) console.log(`    ${one}`)
}
process.exitCode = reports.some(({faults}) => faults.length) ? 1 : 0

function killReports(report: Awaited<ReturnType<typeof killAgainAndAgain>>): FaultReport[] {
  const {kills, killsWhileStarting, operations, acknowledged, unanswered, checks, faults} = report
  const outcome = [
    `${acknowledged} writes acknowledged, ${unanswered} unanswered`,
    `${operations} operations linearizable`,
    `checked ${checks} times`,
  ]
  return [{fault: `kill -9 (${killsWhileStarting} while starting)`, tried: kills, outcome: outcome.join('; '), faults}]
}

function counter(what: string) {
  return (done: number) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} ${what} `)
  }
}
