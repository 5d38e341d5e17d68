import {type StructureResolver} from 'sanity/structure'
import {attentionList} from './attention-list.ts'
import {filmList} from './film-list.ts'
import {factLists} from './fact-lists.ts'
import {siteList} from './site-list.ts'

/** What the editor sees first: the films, then what waits for someone, the facts that films share, and the site. */
export const studioStructure: StructureResolver = (S, context) =>
  S.list()
    .id('content')
    .title('Content')
    .items([filmList(S, context), attentionList(S), S.divider(), ...factLists(S), S.divider(), siteList(S)])
