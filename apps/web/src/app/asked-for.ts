import {isLanguage, originalLanguage} from '@verite/content-model/languages'
import {decodeSlug} from '../content/slug.ts'
import {publicViewerIn, type Viewer} from '../content/viewer.ts'

/** Of which document a file is asked, and by whom: by everybody, in the language of its address. */
export type AskedFor = {slug: string | null; viewer: Viewer}

/** What the address of a file asks for. `slug` is null where it is not well encoded. */
export async function askedFor(params: Promise<{lang: string; slug: string}>): Promise<AskedFor> {
  const {lang, slug} = await params
  return {slug: decodeSlug(slug), viewer: readerIn(lang)}
}

/** Everybody who reads the addresses beneath a language. */
export const readerIn = (lang: string): Viewer => publicViewerIn(isLanguage(lang) ? lang : originalLanguage)
