import type {Metadata} from 'next'
import {GoneView} from '../../ui/gone/gone-view.tsx'
import {speak} from '../../ui/language/current-language.ts'
import {messageWords} from '../../ui/message/message-words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return {title: messageWords[await speak()].gone.pageTitle, robots: {index: false}}
}

/** What an address without a page shows that had one before, where `drawOrSayWhyNot` does not draw it. */
export default async function Withdrawn() {
  await speak()
  return <GoneView />
}
