import 'server-only'
import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {pressMaterials, pressMaterialsQuery} from '@verite/content-model/press-kit/press-kit'
import {readContent} from '../content/read-content.ts'
import {readPressKits} from '../content/read-press-kits.ts'
import type {Viewer} from '../content/viewer.ts'
import type {KitContent} from './kit-at.ts'

/** What a film's press kit is made from, all of it published; `null` when there is no such film. */
export async function readKit(slug: string, viewer: Viewer): Promise<KitContent | null> {
  const params = {slug}
  const film = await readContent({query: filmPageQuery, params, shape: filmPage, viewer})
  if (!film) return null
  const [materials, kits] = await Promise.all([
    readContent({query: pressMaterialsQuery, params, shape: pressMaterials, viewer}),
    readPressKits(slug),
  ])
  return {film, materials, kits}
}
