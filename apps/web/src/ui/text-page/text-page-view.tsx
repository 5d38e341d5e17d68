import {type TextPage} from '@verite/content-model/page/page'
import {CorrectionList} from '../correction/correction-list.tsx'
import {DayText} from '../day/day-text.tsx'
import {PageHead} from '../page-head/page-head.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Section} from '../section/section.tsx'
import styles from './text-page.module.css'

/** A page of text: about the site, how it works. */
export function TextPageView({page: {title, lead, body, updatedAt, corrections}}: {page: TextPage}) {
  return (
    <article>
      <PageHead
        kind={
          <>
            Last changed <DayText day={updatedAt.slice(0, 10)} />
          </>
        }
        title={title}
        lead={lead}
      />
      <div className={styles.body}>
        <RichText text={body} headings={2} />
        {corrections.length > 0 && (
          <Section id="corrections" title="Corrections">
            <CorrectionList corrections={corrections} />
          </Section>
        )}
      </div>
    </article>
  )
}
