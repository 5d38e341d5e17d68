import {paths} from '@verite/content-model/paths'
import {messageWords} from '../message/message-words.ts'
import {local, spoken} from '../language/spoken.ts'
import {Message} from '../message/message.tsx'

/** What the address of a page shows that was withdrawn. */
export function GoneView() {
  const {gone: words, home} = spoken(messageWords)
  return (
    <Message title={words.title} kind={words.kind}>
      <p>{words.text}</p>
      <ul>
        <li>
          <a href={local(paths.home())}>{home}</a>
        </li>
      </ul>
    </Message>
  )
}
