import {catalogue} from '../language/catalogue.ts'

/** What is said of a source beside its own data. */
export const sourceWords = catalogue({
  en: {
    noPublisher: 'publisher not given',
    noAuthor: 'author not given',
    accessed: 'read on',
    archived: 'archived copy',
    undated: 'undated',
    notBefore: 'not before',
    notAfter: 'not after',
    source: 'Source',
    sources: 'Sources',
    sourceIs: (title: string) => `Source: ${title}`,
  },
  uk: {
    noPublisher: 'видавця не вказано',
    noAuthor: 'автора не вказано',
    accessed: 'прочитано',
    archived: 'архівна копія',
    undated: 'без дати',
    notBefore: 'не раніше:',
    notAfter: 'не пізніше:',
    source: 'Джерело',
    sources: 'Джерела',
    sourceIs: (title: string) => `Джерело: ${title}`,
  },
})
