import {type DraftGap} from '@verite/content-model/preview/draft-gaps'
import {messageWords} from '../message/message-words.ts'
import {spoken} from '../language/spoken.ts'
import {Message} from '../message/message.tsx'

/** What a preview shows of a draft that is no page yet, with the names that the form has for what it lacks. */
export function UnfinishedView({gaps}: {gaps: readonly DraftGap[]}) {
  const {unfinished: words} = spoken(messageWords)
  return (
    <Message title={words.title} kind={words.kind}>
      <p>{words.text}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{words.fields[gap]}</li>
        ))}
      </ul>
    </Message>
  )
}
