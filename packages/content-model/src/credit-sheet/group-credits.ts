import {type Credit, type CreditSheet, type Job} from './credit-sheet.ts'
import {type Party} from '../party/party.ts'

/** The people of one job who work for the same companies; `companies` is empty for those with none. */
export type CompanyGroup = {companies: Party[]; credits: Credit[]}

/** One job, with its companies in billing order. `partial`: the source lists these among others. */
export type JobGroup = {job: Job; partial: boolean; companies: CompanyGroup[]}

/** Sets a sheet as a film’s end titles do: jobs by billing rank, companies and people in the order of the sheet. */
export function groupCredits({credits, completeness}: CreditSheet): JobGroup[] {
  const partialJobs = new Set(completeness.filter(({state}) => state === 'partial').map(({job}) => job))
  return [...Map.groupBy(credits, ({job}) => job.id)]
    .flatMap(([id, ofJob]) =>
      ofJob.slice(0, 1).map(({job}) => ({job, partial: partialJobs.has(id), companies: byCompany(ofJob)})),
    )
    .toSorted((one, other) => one.job.billingRank - other.job.billingRank)
}

function byCompany(credits: Credit[]): CompanyGroup[] {
  const groups = Map.groupBy(credits, ({onBehalfOf}) => onBehalfOf.map(({id}) => id).join())
  return [...groups.values()].map((ofCompany) => ({companies: ofCompany[0]?.onBehalfOf ?? [], credits: ofCompany}))
}
