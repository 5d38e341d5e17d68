import {type Claim} from '@verite/content-model/claim/claim'
import {type CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {paths} from '@verite/content-model/paths'
import {type Source} from '@verite/content-model/source/source'
import {local, spoken} from '../language/spoken.ts'
import {Disclosures} from '../claim/disclosures.tsx'
import {leadingJobs} from './credit-chapters.ts'
import {CreditRoll} from './credit-roll.tsx'
import {CreditTools} from './credit-tools.tsx'
import {creditWords} from './credit-words.ts'
import styles from './credit-roll.module.css'

/** More than this and a film's page shows the first jobs and leads on to the rest. */
const atMost = 80

interface FilmCreditsProps {
  slug: string
  sheet: CreditSheet
  disclosures: readonly Claim[]
  sources: readonly Source[]
}

/** The credits on the page of a film: whole where they are few, else the first of them. */
export function FilmCredits({slug, sheet, disclosures, sources}: FilmCreditsProps) {
  const words = spoken(creditWords)
  const jobs = leadingJobs(sheet, atMost)
  return (
    <>
      <CreditRoll chapters={[{key: 'job', title: null, companies: null, jobs}]} />
      <p className={styles.all}>
        <a href={local(paths.filmCredits(slug))}>{words.all(sheet.credits.length)}</a>
      </p>
      {disclosures.length > 0 && <Disclosures claims={disclosures} sources={sources} />}
      <CreditTools slug={slug} />
    </>
  )
}
