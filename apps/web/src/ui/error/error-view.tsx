import {paths} from '@verite/content-model/paths'
import {Message} from '../message/message.tsx'

interface ErrorViewProps {
  /** Draws the page once more; without it readers are told to reload. */
  retry?: () => void
  /** Names the failure in the server's log. */
  digest?: string | undefined
}

/** What a page shows that could not be drawn. */
export function ErrorView({retry, digest}: ErrorViewProps) {
  return (
    <Message title="This page could not be shown" kind="Something went wrong">
      <p>The fault is ours and has been noted. What the page says is not lost.</p>
      <ul>
        <li>
          {retry ? (
            <button type="button" onClick={retry}>
              Try again
            </button>
          ) : (
            'Reload the page to try again'
          )}
        </li>
        <li>
          <a href={paths.home()}>Start at the home page</a>
        </li>
      </ul>
      {digest && <p>If it goes on, tell us this number: {digest}</p>}
    </Message>
  )
}
