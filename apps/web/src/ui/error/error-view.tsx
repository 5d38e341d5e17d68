import {localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {Message} from '../message/message.tsx'
import {errorWords} from './error-words.ts'

interface ErrorViewProps {
  language: Language
  /** Draws the page once more. */
  retry: () => void
  /** Names the failure in the server's log. */
  digest?: string | undefined
}

/** What a page shows that could not be drawn. */
export function ErrorView({language, retry, digest}: ErrorViewProps) {
  const words = errorWords[language]
  return (
    <Message title={words.title} kind={words.kind}>
      <p>{words.text}</p>
      <ul>
        <li>
          <button type="button" onClick={retry}>
            {words.again}
          </button>
        </li>
        <li>
          <a href={localPath(language, paths.home())}>{words.home}</a>
        </li>
      </ul>
      {digest && (
        <p>
          {words.number} {digest}
        </p>
      )}
    </Message>
  )
}
