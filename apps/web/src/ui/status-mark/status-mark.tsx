import {type ReactNode} from 'react'
import styles from './status-mark.module.css'

export type StatusShape = 'contested' | 'approximate' | 'withdrawn' | 'inferred' | 'changed' | 'supported' | 'ahead'

/** A word and a shape, never a colour alone. */
export function StatusMark({shape, children}: {shape: StatusShape; children: ReactNode}) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" className={styles.shape}>
        <path d={outlines[shape]} />
      </svg>
      <span>{children}</span>
    </span>
  )
}

const outlines: Readonly<Record<StatusShape, string>> = {
  contested: 'M6 1 11 6 6 11 1 6zM6 3.5v5',
  approximate: 'M1 4.5q2.5-2.5 5 0t5 0M1 8.5q2.5-2.5 5 0t5 0',
  withdrawn: 'M2 2l8 8M10 2l-8 8',
  inferred: 'M6 1.5v2M6 8.5v2M1.5 6h2M8.5 6h2M3 3l1 1M8 8l1 1M9 3 8 4M4 8 3 9',
  changed: 'M2 4h7L7 2M10 8H3l2 2',
  ahead: 'M1.5 6h8M6.5 3l3 3-3 3',
  supported: 'M2 6.5 5 9.5 10 3',
}
