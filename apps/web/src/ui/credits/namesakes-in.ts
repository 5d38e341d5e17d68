import {type JobGroup} from '@verite/content-model/credit-sheet/group-credits'

/** The names that more than one person in a roll goes by. */
export function namesakesIn(jobs: readonly JobGroup[]): Set<string> {
  const parties = jobs.flatMap(({companies}) => companies.flatMap(({credits}) => credits.map(({party}) => party)))
  const ids = Map.groupBy(parties, ({name}) => name)
  return new Set([...ids].filter(([, ofName]) => new Set(ofName.map(({id}) => id)).size > 1).map(([name]) => name))
}
