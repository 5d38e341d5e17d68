import {listPath, type ListPlace} from '@verite/content-model/listing/list-address'
import {listingWords} from './listing-words.ts'
import {spoken} from '../language/spoken.ts'
import styles from './list-navigation.module.css'

interface ListPagesProps {
  list: string
  place: ListPlace
  pages: number
}

/** Leads through the pages of a list; nothing where it has but one. */
export function ListPages({list, place: {filters, page}, pages}: ListPagesProps) {
  if (pages < 2) return null
  const words = spoken(listingWords)
  const to = (number: number) => listPath(list, {filters, page: number})
  return (
    <nav aria-label={words.pages} className={styles.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={to(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((number) => (
          <li key={number}>
            <a
              href={to(number)}
              aria-label={words.page(number)}
              aria-current={number === page ? 'page' : undefined}
              rel={number === 1 && page !== 1 ? 'first' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={to(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
      <p className={styles.where}>{words.pageOf(page, pages)}</p>
    </nav>
  )
}

/** The first, the last, and those around the present one. */
function shownPages(page: number, pages: number): number[] {
  return Array.from({length: pages}, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  )
}
