import type {Metadata} from 'next'
import {NotFoundView} from '../../ui/not-found/not-found-view.tsx'
import {speak} from '../../ui/language/current-language.ts'
import {messageWords} from '../../ui/message/message-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return {title: messageWords[await speak()].notFound.pageTitle, robots: {index: false}}
}

/** What an address without a page shows, with status 404. */
export default async function NotFound() {
  await speak()
  return <NotFoundView />
}
