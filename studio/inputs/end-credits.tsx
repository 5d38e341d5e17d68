import {labelOf, creditAttributes} from '@verite/content-model/vocabularies'
import {type CompanyGroup, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import {type Credit} from '@verite/content-model/credit-sheet/credit-sheet'
import {Fragment} from 'react'
import {styled} from 'styled-components'

const Sheet = styled.dl`
  display: grid;
  grid-template-columns: minmax(6rem, 2fr) 3fr;
  gap: 1rem 1.25rem;
  margin: 0;
  line-height: 1.4;
`
const Job = styled.dt`
  font-size: 0.8125rem;
  text-align: end;
  opacity: 0.72;
  padding-block-start: 0.125rem;
`
const Names = styled.dd`
  margin: 0;
`
/** Whoever works for no company stands apart from those of the company above. */
const Group = styled.div`
  & + & {
    margin-block-start: 0.5rem;
  }
`
const Remark = styled.div`
  font-size: 0.8125rem;
  opacity: 0.72;
`

/** Credits as a film sets them: the job at the right of its column, the names at reading size, companies as heads. */
export function EndCredits({groups}: {groups: JobGroup[]}) {
  return (
    <Sheet aria-label="The credits as they will read">
      {groups.map(({job, companies, partial}) => (
        <Fragment key={job.id}>
          <Job>{isOne(companies) ? job.name : job.plural}</Job>
          <Names>
            {companies.map((group) => (
              <Group key={group.companies.map(({id}) => id).join()}>
                {group.companies.length > 0 && (
                  <Remark>for {group.companies.map(({name}) => name).join(' and ')}</Remark>
                )}
                {group.credits.map((credit) => (
                  <div key={credit.key}>{lineOf(credit)}</div>
                ))}
              </Group>
            ))}
            {partial && <Remark>among others</Remark>}
          </Names>
        </Fragment>
      ))}
    </Sheet>
  )
}

function isOne(companies: CompanyGroup[]) {
  return companies.flatMap(({credits}) => credits).length === 1
}

function lineOf({party, asCredited, postNominals, character, attributes, status}: Credit) {
  const name = [asCredited ?? party.name, postNominals].filter(Boolean).join(', ')
  const remarks = [
    character && `as ${character}`,
    ...attributes.map((attribute) => labelOf(creditAttributes, attribute)),
    status === 'disputed' && 'disputed',
  ].filter(Boolean)
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
}
