import {paths} from '@verite/content-model/paths'
import {Message} from '../message/message.tsx'

/** What an address without a page shows. */
export function NotFoundView() {
  return (
    <Message title="There is no page at this address" kind="Not found">
      <p>It may have been moved or withdrawn, or the address may have a typing error in it.</p>
      <ul>
        <li>
          <a href={paths.home()}>Start at the home page</a>
        </li>
        <li>
          <a href={paths.people()}>Look through the people</a>
        </li>
        <li>
          <a href={paths.events()}>Look through the events</a>
        </li>
      </ul>
    </Message>
  )
}
