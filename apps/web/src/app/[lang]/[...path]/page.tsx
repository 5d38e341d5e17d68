import {notFound} from 'next/navigation'
import {decodeSlug} from '../../../content/slug.ts'
import {publicViewerIn} from '../../../content/viewer.ts'
import {leadOnFromPath} from '../../lead-on.ts'
import {speak} from '../../../ui/language/current-language.ts'

export const ensureStatic = 'navigation'
export const instant = false

type Props = {params: Promise<{path: string[]}>}

/** No such page is built ahead, but a static route names at least one. */
export const generateStaticParams = () => [{path: ['-', '-']}]

/** Addresses that belong to no page: those which editors redirect lead on, the others do not exist. */
export default async function OtherRoute({params}: Props): Promise<never> {
  const path = decodeSlug((await params).path.join('/')) ?? notFound()
  return leadOnFromPath(`/${path}`, publicViewerIn(await speak()))
}
