import type {Metadata} from 'next'
import {NotFoundView} from '../ui/not-found/not-found-view.tsx'

export const metadata: Metadata = {title: 'Page not found', robots: {index: false}}

/** What an address without a page shows, with status 404. */
export default function NotFound() {
  return <NotFoundView />
}
