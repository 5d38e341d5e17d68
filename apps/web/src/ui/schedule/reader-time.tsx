'use client'

import {useSyncExternalStore} from 'react'
import styles from './schedule.module.css'

type ReaderTimeProps = {
  start: string
  end: string | null
  timeZone: string
  language: string
  /** Stands before the time. */
  label: string
}

/** The same moment on the reader's clock, where that shows another hour than the venue's. Its line is always kept free. */
export function ReaderTime({start, end, timeZone, language, label}: ReaderTimeProps) {
  const time = useSyncExternalStore(
    noChanges,
    () => onReadersClock({start, end, timeZone, language}),
    () => null,
  )
  return (
    <span data-island className={styles.reader}>
      {time && `${label} ${time}`}
    </span>
  )
}

const noChanges = () => () => undefined

function onReadersClock({start, end, timeZone, language}: Omit<ReaderTimeProps, 'label'>): string | null {
  const here = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const from = new Date(start)
  const same = (zone?: string) => from.toLocaleString('en', {timeZone: zone})
  if (same() === same(timeZone)) return null
  return end ? here.formatRange(from, new Date(end)) : here.format(from)
}
