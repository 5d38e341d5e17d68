import type {Metadata} from 'next'
import {GoneView} from '../ui/gone/gone-view.tsx'

export const metadata: Metadata = {title: 'Page withdrawn', robots: {index: false}}

/**
 * What an address without a page shows that had one before. Next has no way to say 410 and calls this "forbidden";
 * `page-cache.mjs` gives it its status.
 */
export default function Withdrawn() {
  return <GoneView />
}
