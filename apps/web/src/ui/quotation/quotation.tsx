import {originalLanguage} from '@verite/content-model/languages'
import {type Quote} from '@verite/content-model/quote/quote'
import {quoteMedia} from '@verite/content-model/vocabularies'
import {Prose} from '../language/prose.tsx'
import {quotationWords} from './quotation-words.ts'
import {label, spoken} from '../language/spoken.ts'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {SourceNote} from '../source/source-note.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import styles from './quotation.module.css'

/** Somebody's words, word for word, with who says them and where. A fragment is shown to be part of a sentence. */
export function Quotation({quote}: {quote: Quote}) {
  const words = spoken(quotationWords)
  return (
    <figure className={styles.quotation}>
      <blockquote
        className={styles.words}
        data-fragment={quote.fragment ? '' : undefined}
        data-long={quote.text.length > 220 ? '' : undefined}
      >
        <p className={styles.text} lang={quote.language ?? originalLanguage}>
          {quote.text}
        </p>
      </blockquote>
      {quote.gloss && (
        <div className={styles.gloss}>
          <p className={styles.text}>{quote.gloss.text}</p>
          <p className={styles.origin}>
            {quote.gloss.translator ? words.translatedBy(quote.gloss.translator) : words.translation}
          </p>
        </div>
      )}
      <figcaption className={styles.caption}>
        <p>
          <DocumentName of={quote.speaker} className={styles.speaker} />
        </p>
        <p className={styles.origin}>
          {label(quoteMedia, quote.medium)}
          {quote.date && (
            <>
              , <DateText date={quote.date} />
            </>
          )}
          , {words.quotedIn} <SourceNote source={quote.source} locator={quote.locator} />
        </p>
        {quote.opinion && (
          <p>
            <StatusMark shape="inferred">{words.opinion}</StatusMark>
          </p>
        )}
        {quote.context && (
          <p className={styles.origin}>
            <Prose text={quote.context} />
          </p>
        )}
      </figcaption>
    </figure>
  )
}
