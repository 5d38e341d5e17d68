import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {decodeSlug} from '../../../content/slug.ts'
import {publicViewerIn} from '../../../content/viewer.ts'
import {drawOrSayWhyNot} from '../../draw-or-say-why-not.tsx'
import {leadOnFromPath} from '../../lead-on.ts'
import {missingMetadata} from '../../missing-metadata.ts'
import {speak} from '../../../ui/language/current-language.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{path: string[]}>}

/** No such page is built ahead, but a static route names at least one. */
export const generateStaticParams = () => [{path: ['-', '-']}]

export const generateMetadata = async ({params}: Props): Promise<Metadata> => missingMetadata(await pathIn(params))

/** Addresses that belong to no page: those which editors redirect lead on, the others do not exist. */
export default async function OtherRoute({params}: Props) {
  const viewer = publicViewerIn(await speak())
  return drawOrSayWhyNot(async () => leadOnFromPath((await pathIn(params)) ?? notFound(), viewer))
}

async function pathIn(params: Props['params']): Promise<string | null> {
  const path = decodeSlug((await params).path.join('/'))
  return path === null ? null : `/${path}`
}
