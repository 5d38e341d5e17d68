import {paths} from '@verite/content-model/paths'
import {Message} from '../message/message.tsx'

/** What the address of a page shows that was withdrawn. */
export function GoneView() {
  return (
    <Message title="This page has been withdrawn" kind="No longer public">
      <p>There was a page at this address. Its editors took it down, and it is not expected back.</p>
      <ul>
        <li>
          <a href={paths.home()}>Start at the home page</a>
        </li>
      </ul>
    </Message>
  )
}
