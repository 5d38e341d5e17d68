import {accent} from './palette.ts'

/** The sign of Vérité, as on the site: one light on a horizon. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d="M10 20a6 6 0 0 1 12 0z" fill={accent[400]} />
      <path d="M2 20.75h28" stroke="currentColor" strokeWidth="1.5" />
      <path d="M20 9.5 22.8 5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}
