import {PlayIcon} from '@sanity/icons/Play'
import {type StructureBuilder, type StructureResolverContext} from 'sanity/structure'
import {byTitle} from './documents-item.ts'
import {filmDesk} from './film-desk.ts'

/** The films; each opens as a desk with everything that belongs to it, and a new one as the form in which it gets a name. */
export function filmList(S: StructureBuilder, context: StructureResolverContext) {
  return S.listItem()
    .id('films')
    .title('Films')
    .icon(PlayIcon)
    .child(
      S.documentTypeList('documentary')
        .id('films')
        .title('Films')
        .defaultOrdering(byTitle)
        // A link from elsewhere asks for the form itself, not for the desk.
        .canHandleIntent(() => false)
        .child((filmId, {params: {template}}) =>
          template ? newFilm(S, filmId, template) : filmDesk(S, context, filmId),
        ),
    )
}

function newFilm(S: StructureBuilder, filmId: string, template: string) {
  return S.document().schemaType('documentary').documentId(filmId).initialValueTemplate(template)
}
