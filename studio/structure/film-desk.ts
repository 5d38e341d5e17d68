import {BasketIcon} from '@sanity/icons/Basket'
import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BookIcon} from '@sanity/icons/Book'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {EditIcon} from '@sanity/icons/Edit'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {ImagesIcon} from '@sanity/icons/Images'
import {PlayIcon} from '@sanity/icons/Play'
import {UsersIcon} from '@sanity/icons/Users'
import {type ComponentType} from 'react'
import {type StructureBuilder, type StructureResolverContext} from 'sanity/structure'
import {belongingsOf} from './belongings-of.ts'
import {byDate, documentsItem} from './documents-item.ts'

/** Everything that belongs to one film, in the order in which a person thinks of it. */
export async function filmDesk(S: StructureBuilder, context: StructureResolverContext, filmId: string) {
  const film = await belongingsOf(context, filmId)
  const about = {film: filmId, subjects: film.subjects, quotes: film.quotes}

  // The id of such an item is a field group of the form, which opens on it.
  const part = (group: string, title: string, icon: ComponentType) =>
    S.listItem()
      .id(group)
      .title(title)
      .icon(icon)
      .child(S.document().schemaType('documentary').documentId(filmId).title(title))

  return S.list()
    .id(filmId)
    .title(film.title)
    .items([
      part('film', 'Title and subjects', PlayIcon),
      part('story', 'Story', BookIcon),
      S.listItem()
        .id('credits')
        .title('Credits')
        .icon(UsersIcon)
        .child(S.document().schemaType('creditSheet').documentId(film.creditSheetId).title('Credits')),
      documentsItem(S, {
        id: 'timeline',
        title: 'Timeline',
        icon: ClockIcon,
        type: 'event',
        filter: 'references($film) || references($subjects) || _id in $subjects',
        params: about,
        order: byDate,
      }),
      documentsItem(S, {
        id: 'quotes',
        title: 'Quotations',
        icon: BlockquoteIcon,
        type: 'quote',
        filter: '_id in $quotes || references($film)',
        params: about,
      }),
      documentsItem(S, {
        id: 'claims',
        title: 'Claims about it',
        icon: CheckmarkCircleIcon,
        type: 'claim',
        filter: 'subject.document._ref == $film || subject.document._ref in $subjects',
        params: about,
      }),
      S.divider(),
      part('watch', 'Where to watch', BasketIcon),
      part('pictures', 'Pictures', ImagesIcon),
      part('press', 'Press and search results', EnvelopeIcon),
      documentsItem(S, {
        id: 'press-kits',
        title: 'Press kits',
        icon: EnvelopeIcon,
        type: 'pressKit',
        filter: 'references($film)',
        params: about,
      }),
      documentsItem(S, {
        id: 'corrections',
        title: 'Corrections',
        icon: EditIcon,
        type: 'correction',
        filter: 'references($film)',
        params: about,
      }),
    ])
}
