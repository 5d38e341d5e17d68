import {type TextPage} from '@verite/content-model/page/page'
import {Prose} from '../language/prose.tsx'
import {recordWords} from '../record-sections/record-words.ts'
import {spoken} from '../language/spoken.ts'
import {CorrectionList} from '../correction/correction-list.tsx'
import {DayText} from '../day/day-text.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Section} from '../section/section.tsx'
import styles from './text-page.module.css'

/** A page of text: about the site, how it works. */
export function TextPageView({page: {title, lead, body, updatedAt, corrections}}: {page: TextPage}) {
  const words = spoken(recordWords)
  return (
    <article>
      <PageHead
        kind={
          <>
            {words.lastChanged} <DayText day={updatedAt.slice(0, 10)} />
          </>
        }
        title={<Prose text={title} />}
        lead={lead && <Prose text={lead} />}
      />
      <div className={styles.body}>
        <RichText text={body} headings={2} />
        {corrections.length > 0 && (
          <Section id="corrections" title={words.corrections}>
            <CorrectionList corrections={corrections} />
          </Section>
        )}
      </div>
    </article>
  )
}
