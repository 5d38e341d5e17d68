import styles from './schedule.module.css'

type ReaderTimeProps = {
  start: string
  end: string | null
  timeZone: string
  /** Stands before the time. */
  label: string
}

/** A place for the same moment on the reader's clock, which `page-scripts/tell-readers-time.ts` knows: always kept free. */
export function ReaderTime({start, end, timeZone, label}: ReaderTimeProps) {
  return (
    <span
      data-island
      data-readers-time={start}
      data-end={end}
      data-time-zone={timeZone}
      data-label={label}
      className={styles.reader}
      // In a preview React comes later and leaves what is said here.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: ''}}
    />
  )
}
