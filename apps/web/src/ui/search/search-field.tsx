import styles from './search.module.css'

interface SearchFieldProps {
  /** Where this search is, in the language of the page. */
  path: string
  query: string
  label: string
  action: string
}

/** A form that works by itself; with scripts what was found follows each word as it is typed: `page-scripts/follow-search.ts`. */
export function SearchField({path, query, label, action}: SearchFieldProps) {
  return (
    <form data-island data-follow action={path} method="get" role="search" className={styles.form}>
      <label htmlFor="q" className={styles.label}>
        {label}
      </label>
      <div className={styles.field}>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          className={styles.input}
        />
        <button type="submit" className={styles.button}>
          {action}
        </button>
      </div>
    </form>
  )
}
