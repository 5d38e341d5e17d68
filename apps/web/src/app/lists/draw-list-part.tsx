import {placeAt, type ListPlace} from '@verite/content-model/listing/list-address'
import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {notFound} from 'next/navigation'
import {decodeSlug} from '../../content/slug.ts'
import {currentViewer, publicViewerIn, type Viewer} from '../../content/viewer.ts'
import {speak} from '../../ui/language/current-language.ts'
import {drawOrSayWhyNot} from '../draw-or-say-why-not.tsx'
import {leadOnFromPath} from '../lead-on.ts'
import {missingMetadata} from '../missing-metadata.ts'
import type {List} from './drawn-list.ts'
import {listMetadata} from './list-metadata.ts'

type Params = Promise<{part: string[]}>
type Drawing = {params: Params; list: List}

/** Draws a later or narrower part of a list for everybody; or, in draft mode, for whoever previews it. */
export async function DrawListPart({params, list}: Drawing) {
  const language = await speak()
  if (!(await draftMode()).isEnabled)
    return drawOrSayWhyNot(() => Part({params, list, viewer: publicViewerIn(language)}))
  return Part({params, list, viewer: await currentViewer()})
}

/** What such a part says of itself. */
export async function partMetadata(params: Params, list: List): Promise<Metadata> {
  const place = placeAt(decoded((await params).part) ?? [''], list.filters)
  return place ? listMetadata(list, place) : missingMetadata(null)
}

async function Part({params, list, viewer}: Drawing & {viewer: Viewer}) {
  const rest = decoded((await params).part) ?? notFound()
  const place: ListPlace =
    placeAt(rest, list.filters) ?? (await leadOnFromPath(`${list.path}/${rest.join('/')}`, viewer))
  return list.Part({viewer, place})
}

function decoded(parts: readonly string[]): string[] | null {
  const slugs = parts.map(decodeSlug).filter((slug) => slug !== null)
  return slugs.length === parts.length ? slugs : null
}
