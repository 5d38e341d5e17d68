'use client'

import {useRouter} from 'next/navigation'
import {useEffect, useRef, useTransition} from 'react'
import styles from './search.module.css'

interface SearchFieldProps {
  /** Where this search is, in the language of the page. */
  path: string
  query: string
  label: string
  action: string
}

const pause = 120

/** A form that works by itself; with scripts the results below it follow each word as it is typed. */
export function SearchField({path, query, label, action}: SearchFieldProps) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const follow = (typed: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const address = typed.trim() ? `${path}?${new URLSearchParams({q: typed})}` : path
      startTransition(() => router.replace(address, {scroll: false}))
    }, pause)
  }

  return (
    <form data-island action={path} method="get" role="search" className={styles.form} aria-busy={isPending}>
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
          onChange={({target}) => follow(target.value)}
        />
        <button type="submit" className={styles.button}>
          {action}
        </button>
      </div>
    </form>
  )
}
