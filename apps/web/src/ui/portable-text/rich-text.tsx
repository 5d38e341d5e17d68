import {PortableText, type PortableTextComponents} from '@portabletext/react'
import {plainText, type PortableText as Text} from '@verite/content-model/portable-text/portable-text'
import {sourceWords} from '../source/source-words.ts'
import {spoken} from '../language/spoken.ts'
import {langOf} from '../language/foreign-texts.ts'
import {CreditedPicture} from '../image/credited-picture.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {Quotation} from '../quotation/quotation.tsx'
import {sourceAnchor} from '../source/source-note.tsx'
import styles from './rich-text.module.css'

type Block = Text[number]
type Mark = Extract<Block, {_type: 'block'}>['markDefs'][number]
type BlockOf<Type extends Block['_type']> = {value: Extract<Block, {_type: Type}>}
type MarkOf<Type extends Mark['_type']> = {value?: Extract<Mark, {_type: Type}>; children: React.ReactNode}

type RichTextProps = {
  text: Text
  /** How deep its headings start: one below the heading that the text stands under. */
  headings?: 2 | 3 | 4
}

/** Prose written by editors. Links with an unsafe scheme never get here: the content model drops them. */
export function RichText({text, headings = 3}: RichTextProps) {
  return (
    <div lang={langOf(plainText(text))} className={styles.prose}>
      <PortableText value={withoutJump(text)} components={components[headings]} onMissingComponent={false} />
    </div>
  )
}

/** A smaller heading before the first heading would skip a level: there it is one like any other. */
function withoutJump(text: Text): Text {
  const first = text.findIndex((block) => block._type === 'block' && block.style === 'h2')
  return text.map((block, index) =>
    block._type === 'block' && block.style === 'h3' && (first < 0 || index < first) ? {...block, style: 'h2'} : block,
  )
}

const shared: PortableTextComponents = {
  marks: {
    webLink: ({value, children}: MarkOf<'webLink'>) => (value ? <a href={value.href}>{children}</a> : <>{children}</>),
    documentLink: ({value, children}: MarkOf<'documentLink'>) => <DocumentLink value={value}>{children}</DocumentLink>,
    citation: ({value, children}: MarkOf<'citation'>) => (
      <>
        {children}
        {value?.source && (
          <sup className={styles.citation}>
            <a href={`#${sourceAnchor(value.source)}`} aria-label={spoken(sourceWords).sourceIs(value.source.title)}>
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

const components: Readonly<Record<NonNullable<RichTextProps['headings']>, PortableTextComponents>> = {
  2: withHeadings('h2', 'h3'),
  3: withHeadings('h3', 'h4'),
  4: withHeadings('h4', 'h5'),
}

function withHeadings(Heading: 'h2' | 'h3' | 'h4', Minor: 'h3' | 'h4' | 'h5'): PortableTextComponents {
  return {
    ...shared,
    block: {
      normal: ({children}) => <p>{children}</p>,
      h2: ({children}) => <Heading className={styles.heading}>{children}</Heading>,
      h3: ({children}) => <Minor className={styles.minor}>{children}</Minor>,
    },
  }
}

function DocumentLink({value, children}: MarkOf<'documentLink'>) {
  return value?.document ? <DocumentName of={value.document}>{children}</DocumentName> : <>{children}</>
}
