import {Fragment, type ReactNode} from 'react'

/** Facts in one line. The dots between them are text, so that they are there, too, where the line is copied or read out. */
export function Dotted({facts}: {facts: Readonly<Record<string, ReactNode>>}) {
  const present = Object.entries(facts).filter(([, fact]) => fact)
  return present.map(([key, fact], index) => (
    <Fragment key={key}>
      {index > 0 && ' · '}
      <span>{fact}</span>
    </Fragment>
  ))
}
