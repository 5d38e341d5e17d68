import {originalLanguage} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {type SearchKind} from '@verite/content-model/search/search'
import {currentLanguage} from '../language/current-language.ts'
import {local, spoken} from '../language/spoken.ts'
import {type SearchGroup, type SearchHit} from '../../search/search-index.ts'
import {PageHead} from '../page-head/page-head.tsx'
import {SearchField} from './search-field.tsx'
import {searchWords} from './search-words.ts'
import styles from './search.module.css'

interface SearchViewProps {
  query: string
  /** Set where the reader asked for one kind only. */
  kind: SearchKind | undefined
  groups: readonly SearchGroup[]
}

/** The search page: the field, and beneath it what was found, by kind. */
export function SearchView({query, kind, groups}: SearchViewProps) {
  const words = spoken(searchWords)
  return (
    <>
      <PageHead
        kind={words.hint}
        title={words.title}
        facts={<SearchField path={local(paths.search())} query={query} label={words.label} action={words.action} />}
      />
      <div data-found="" className={styles.page}>
        <p role="status" className={styles.status}>
          {query && summary(query, groups)}
        </p>
        {groups.map((group) => (
          <Group key={group.kind} group={group} query={query} isOnly={kind !== undefined} />
        ))}
        {query && groups.length === 0 && <OtherWays />}
      </div>
    </>
  )
}

function summary(query: string, groups: readonly SearchGroup[]) {
  const words = spoken(searchWords)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return total === 0 ? words.nothing(query) : words.found(total, query)
}

function Group({group, query, isOnly}: {group: SearchGroup; query: string; isOnly: boolean}) {
  const words = spoken(searchWords)
  const {kind, hits, total} = group
  return (
    <section aria-labelledby={`group-${kind}`} className={styles.group}>
      <h2 id={`group-${kind}`} className={styles.heading}>
        {words.groups[kind]}
      </h2>
      <div>
        <ul>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} isQuote={kind === 'quote'} />
          ))}
        </ul>
        {!isOnly && total > hits.length && (
          <p className={styles.more}>
            <a href={`${local(paths.search())}?${new URLSearchParams({q: query, kind})}`}>{words.all(total)}</a>
          </p>
        )}
        {isOnly && (
          <p className={styles.more}>
            <a href={`${local(paths.search())}?${new URLSearchParams({q: query})}`}>{words.everyKind}</a>
          </p>
        )}
      </div>
    </section>
  )
}

function Hit({hit, isQuote}: {hit: SearchHit; isQuote: boolean}) {
  const words = spoken(searchWords)
  const {path, alias} = hit
  const title = inLanguage(hit, 'title')
  const detail = inLanguage(hit, 'detail')
  return (
    <li className={styles.hit}>
      <h3 className={isQuote ? styles.quote : styles.name}>
        <a href={local(path)} lang={title.lang}>
          {isQuote ? <q>{shortened(title.text)}</q> : title.text}
        </a>
      </h3>
      {(detail.text || alias) && (
        <p className={styles.detail}>
          {detail.text && <span lang={detail.lang}>{detail.text}</span>}
          {alias && alias !== title.text && <span className={styles.alias}>{words.also(alias)}</span>}
        </p>
      )}
    </li>
  )
}

/** What a hit shows in the language of the page; where that is not translated, the original, marked as such. */
function inLanguage(hit: SearchHit, part: 'title' | 'detail') {
  const language = currentLanguage()
  const translated = hit.translations.find((translation) => translation.language === language)?.[part]
  if (translated) return {text: translated, lang: undefined}
  return {text: hit[part] ?? '', lang: language === originalLanguage ? undefined : originalLanguage}
}

function OtherWays() {
  const words = spoken(searchWords)
  return (
    <div className={styles.other}>
      <p>{words.otherWays}</p>
      <ul className={styles.lists}>
        {(
          [
            [words.groups.film, local(paths.home())],
            [words.groups.person, local(paths.people())],
            [words.groups.organisation, local(paths.organisations())],
            [words.groups.event, local(paths.events())],
          ] as const
        ).map(([label, path]) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The first words of a quotation, cut between words. */
function shortened(text: string): string {
  return text.length <= 180 ? text : `${text.slice(0, 180).replace(/\s+\S*$/, '')} …`
}
