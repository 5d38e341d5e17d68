import type {FaultReport} from './fault.ts'
import {killAgainAndAgain, type KillLimits, type KillProgress, type KillReport} from './kills.ts'

/**
 * Kills several lakes beside each other, each with its own data and clients: most of a kill is waiting for one core that
 * starts a process.
 */
export async function killLakes(
  {lakes, kills, ...limits}: KillLimits & {lakes: number},
  onProgress: (progress: KillProgress) => void,
): Promise<FaultReport> {
  const progress = new Map<number, KillProgress>()
  const reports = await Promise.all(
    Array.from({length: lakes}, (_, lake) =>
      killAgainAndAgain({...limits, kills: Math.ceil(kills / lakes)}, (own) => {
        progress.set(lake, own)
        const all = Array.from(progress.values())
        onProgress({kills: sum(all, 'kills'), operations: sum(all, 'operations'), checks: sum(all, 'checks')})
      }),
    ),
  )
  const early = sum(reports, 'kills') < kills ? [`only ${sum(reports, 'kills')} of ${kills} kills were made`] : []
  const faults = reports.flatMap((report) => report.faults)
  return {
    fault: `kill -9 of ${lakes} lakes (${sum(reports, 'killsWhileStarting')} while starting)`,
    tried: sum(reports, 'kills'),
    outcome: outcomeOf(reports),
    faults: [...faults, ...early],
  }
}

function outcomeOf(reports: readonly KillReport[]): string {
  return [
    `${sum(reports, 'acknowledged')} writes acknowledged, ${sum(reports, 'unanswered')} unanswered`,
    `${sum(reports, 'operations')} operations ${reports.some(({faults}) => faults.length) ? 'judged' : 'linearizable'}`,
    `checked ${sum(reports, 'checks')} times`,
  ].join('; ')
}

function sum<Name extends string>(reports: readonly Record<Name, number>[], name: Name): number {
  return reports.reduce((total, report) => total + report[name], 0)
}
