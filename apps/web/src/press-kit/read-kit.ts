import 'server-only'
import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {pressMaterials, pressMaterialsQuery} from '@verite/content-model/press-kit/press-kit'
import {readMarked} from '../content/read-content.ts'
import {readPressKits} from '../content/read-press-kits.ts'
import type {Viewer} from '../content/viewer.ts'
import {noteForeign} from '../ui/language/foreign-texts.ts'
import type {KitContent} from './kit-at.ts'

/** What a film's press kit is made from in the viewer's language, all of it published; `null` when there is no such film. */
export async function readKit(slug: string, viewer: Viewer): Promise<KitContent | null> {
  const params = {slug}
  const {language} = viewer
  const film = await readMarked({query: filmPageQuery, params, shape: filmPage, viewer})
  if (!film.content) return null
  const [materials, {kits, ...kit}] = await Promise.all([
    readMarked({query: pressMaterialsQuery, params, shape: pressMaterials, viewer}),
    readPressKits(slug, language),
  ])
  const foreign = [...new Set([...film.foreign, ...materials.foreign, ...kit.foreign])]
  noteForeign(foreign)
  return {language, film: film.content, materials: materials.content, kits, foreign}
}
