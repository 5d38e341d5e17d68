import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {type PortableText as Text} from '@verite/content-model/portable-text/portable-text'
import {CreditedPicture} from '../image/credited-picture.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {Quotation} from '../quotation/quotation.tsx'
import {sourceAnchor} from '../source/source-note.tsx'
import styles from './rich-text.module.css'

type Block = Text[number]
type Mark = Extract<Block, {_type: 'block'}>['markDefs'][number]
type BlockOf<Type extends Block['_type']> = {value: Extract<Block, {_type: Type}>}
type MarkOf<Type extends Mark['_type']> = {value?: Extract<Mark, {_type: Type}>; children: React.ReactNode}

/** Prose written by editors. Links with an unsafe scheme never get here: the content model drops them. */
export function RichText({text}: {text: Text}) {
  return (
    <div className={styles.prose}>
      <PortableText value={text} components={components} onMissingComponent={false} />
    </div>
  )
}

const components: PortableTextComponents = {
  block: {
    normal: ({children}) => <p>{children}</p>,
    h2: ({children}) => <h3 className={styles.heading}>{children}</h3>,
    h3: ({children}) => <h4 className={styles.minor}>{children}</h4>,
  },
  marks: {
    webLink: ({value, children}: MarkOf<'webLink'>) => (value ? <a href={value.href}>{children}</a> : <>{children}</>),
    documentLink: ({value, children}: MarkOf<'documentLink'>) => <DocumentLink value={value}>{children}</DocumentLink>,
    citation: ({value, children}: MarkOf<'citation'>) => (
      <>
        {children}
        {value?.source && (
          <sup className={styles.citation}>
            <a href={`#${sourceAnchor(value.source)}`} aria-label={`Source: ${value.source.title}`}>
              ¶
            </a>
          </sup>
        )}
      </>
    ),
  },
  types: {
    quoteBlock: ({value}: BlockOf<'quoteBlock'>) => (value.quote ? <Quotation quote={value.quote} /> : null),
    figure: ({value}: BlockOf<'figure'>) =>
      value.image ? (
        <CreditedPicture image={value.image} sizes="(min-width: 48rem) 40rem, 92vw" caption={value.caption} />
      ) : null,
  },
}

function DocumentLink({value, children}: MarkOf<'documentLink'>) {
  return value?.document ? <DocumentName of={value.document}>{children}</DocumentName> : <>{children}</>
}
