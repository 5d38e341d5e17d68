import {Fragment} from 'react'
import {langOf} from '../language/foreign-texts.ts'

/** Short texts in one line. Each stays a text of its own, so that each can be edited where it stands in a preview. */
export function InlineList({items}: {items: readonly string[]}) {
  return items.map((item, index) => (
    <Fragment key={item}>
      {index > 0 && ', '}
      <span lang={langOf(item)}>{item}</span>
    </Fragment>
  ))
}
