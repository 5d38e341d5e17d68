import {paths} from '@verite/content-model/paths'
import {messageWords} from '../message/message-words.ts'
import {local, spoken} from '../language/spoken.ts'
import {Message} from '../message/message.tsx'

/** What an address without a page shows. */
export function NotFoundView() {
  const {notFound: words, home} = spoken(messageWords)
  return (
    <Message title={words.title} kind={words.kind}>
      <p>{words.text}</p>
      <ul>
        <li>
          <a href={local(paths.home())}>{home}</a>
        </li>
        <li>
          <a href={local(paths.people())}>{words.people}</a>
        </li>
        <li>
          <a href={local(paths.events())}>{words.events}</a>
        </li>
      </ul>
    </Message>
  )
}
