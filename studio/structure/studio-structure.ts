import {type StructureResolver} from 'sanity/structure'
import {attentionList} from './attention-list.ts'
import {firstSteps, isBegun} from './first-steps.tsx'
import {filmList} from './film-list.ts'
import {factLists} from './fact-lists.ts'
import {siteList} from './site-list.ts'

/**
 * What the editor sees first: on an empty site where to begin, then the films, what waits for someone, the facts that
 * films share, and the site.
 */
export const studioStructure: StructureResolver = async (S, context) => {
  const beginning = (await isBegun(context)) ? [] : [firstSteps(S), S.divider()]
  return S.list()
    .id('content')
    .title('Content')
    .items([
      ...beginning,
      filmList(S, context),
      attentionList(S),
      S.divider(),
      ...factLists(S),
      S.divider(),
      siteList(S),
    ])
}
