'use client'

import {useSyncExternalStore} from 'react'
import {eventWords as words} from '../event/event-words.ts'
import styles from './schedule.module.css'

type ReaderTimeProps = {start: string; end: string | null; timeZone: string}

/** The same moment on the reader's clock, where that shows another hour than the venue's. Its line is always kept free. */
export function ReaderTime({start, end, timeZone}: ReaderTimeProps) {
  const time = useSyncExternalStore(
    noChanges,
    () => onReadersClock(start, end, timeZone),
    () => null,
  )
  return <span className={styles.reader}>{time && words.yourTime(time)}</span>
}

const noChanges = () => () => undefined

function onReadersClock(start: string, end: string | null, timeZone: string): string | null {
  const here = new Intl.DateTimeFormat('en', {
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
