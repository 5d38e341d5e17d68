import {label} from '../language/spoken.ts'
import {type CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {groupCredits, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import {type Party} from '@verite/content-model/party/party'
import {departments} from '@verite/content-model/vocabularies'

export type Arrangement = 'billing' | 'departments' | 'companies'

/** Jobs under one head: a department, the companies for which they were done, or none at all. */
export type CreditChapter = {key: string; title: string | null; companies: Party[] | null; jobs: JobGroup[]}

/** The same credits in one of three arrangements; within each the billing order holds. */
export function creditChapters(sheet: CreditSheet, arrangement: Arrangement): CreditChapter[] {
  if (arrangement === 'departments') return byDepartment(groupCredits(sheet))
  if (arrangement === 'companies') return byCompany(sheet)
  return [{key: 'all', title: null, companies: null, jobs: groupCredits(sheet)}]
}

function byDepartment(jobs: JobGroup[]): CreditChapter[] {
  const grouped = Map.groupBy(jobs, ({job}) => job.department)
  return departments.flatMap(({value}) => {
    const inside = grouped.get(value)
    return inside ? [{key: value, title: label(departments, value), companies: null, jobs: inside}] : []
  })
}

/** Companies in the order in which the sheet names them; last those who stand for themselves. */
function byCompany({credits, completeness}: CreditSheet): CreditChapter[] {
  const grouped = Map.groupBy(credits, ({onBehalfOf}) => onBehalfOf.map(({id}) => id).join())
  const chapters = [...grouped].map(([key, ofCompany]) => ({
    key: key || 'none',
    title: null,
    companies: ofCompany[0]?.onBehalfOf ?? [],
    jobs: groupCredits({credits: ofCompany, completeness}),
  }))
  return chapters.toSorted((one, other) => Number(one.key === 'none') - Number(other.key === 'none'))
}

/** The first jobs of a long roll, whole, up to about so many credits. */
export function leadingJobs(sheet: CreditSheet, atMost: number): JobGroup[] {
  const sizeOf = ({companies}: JobGroup) => companies.reduce((sum, {credits}) => sum + credits.length, 0)
  let shown = 0
  return groupCredits(sheet).filter((group, index) => (shown += sizeOf(group)) <= atMost || index === 0)
}
