import {BasketIcon} from '@sanity/icons/Basket'
import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BookIcon} from '@sanity/icons/Book'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EditIcon} from '@sanity/icons/Edit'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {ImagesIcon} from '@sanity/icons/Images'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {LockIcon} from '@sanity/icons/Lock'
import {PackageIcon} from '@sanity/icons/Package'
import {PlayIcon} from '@sanity/icons/Play'
import {TranslateIcon} from '@sanity/icons/Translate'
import {UsersIcon} from '@sanity/icons/Users'
import {type ComponentType} from 'react'
import {type StructureBuilder, type StructureResolverContext} from 'sanity/structure'
import {belongingsOf} from './belongings-of.ts'
import {byDate, documentsItem} from './documents-item.ts'

/** Everything that belongs to one film, in the order in which a person thinks of it. */
export async function filmDesk(S: StructureBuilder, context: StructureResolverContext, filmId: string) {
  const film = await belongingsOf(context, filmId)
  return S.list()
    .id(filmId)
    .title(film.title)
    .items([
      partOf(S, filmId, {group: 'film', title: 'Title and subjects', icon: PlayIcon}),
      partOf(S, filmId, {group: 'story', title: 'Story', icon: BookIcon}),
      credits(S, film.creditSheetId),
      ...accounts(S, {film: filmId, subjects: film.subjects, quotes: film.quotes}),
      S.divider(),
      partOf(S, filmId, {group: 'watch', title: 'Where to watch', icon: BasketIcon}),
      partOf(S, filmId, {group: 'pictures', title: 'Pictures', icon: ImagesIcon}),
      partOf(S, filmId, {group: 'facts', title: 'Technical facts', icon: InfoOutlineIcon}),
      partOf(S, filmId, {group: 'press', title: 'Press and search results', icon: EnvelopeIcon}),
      ...papers(S, filmId),
      S.divider(),
      partOf(S, filmId, {group: 'translations', title: 'Translations', icon: TranslateIcon}),
      partOf(S, filmId, {group: 'sources', title: 'Sources', icon: DocumentTextIcon}),
      partOf(S, filmId, {group: 'editors', title: 'Notes and open questions', icon: LockIcon}),
    ])
}

type Part = {
  /** The field group of the form that opens. */
  group: string
  title: string
  icon: ComponentType
}

/** A part of the film's own form. */
function partOf(S: StructureBuilder, filmId: string, {group, title, icon}: Part) {
  return S.listItem()
    .id(group)
    .title(title)
    .icon(icon)
    .child(S.document().schemaType('documentary').documentId(filmId).title(title))
}

function credits(S: StructureBuilder, creditSheetId: string) {
  return S.listItem()
    .id('credits')
    .title('Credits')
    .icon(UsersIcon)
    .child(S.document().schemaType('creditSheet').documentId(creditSheetId).title('Credits'))
}

/** What happened, what was said and what is claimed about the film and its subjects. */
function accounts(S: StructureBuilder, params: {film: string; subjects: string[]; quotes: string[]}) {
  return [
    documentsItem(S, {
      id: 'timeline',
      title: 'Timeline',
      icon: ClockIcon,
      type: 'event',
      filter: 'references($film) || references($subjects) || _id in $subjects',
      params,
      order: byDate,
    }),
    documentsItem(S, {
      id: 'quotes',
      title: 'Quotations',
      icon: BlockquoteIcon,
      type: 'quote',
      filter: '_id in $quotes || references($film)',
      params,
    }),
    documentsItem(S, {
      id: 'claims',
      title: 'Claims about it',
      icon: CheckmarkCircleIcon,
      type: 'claim',
      filter: 'subject.document._ref == $film || subject.document._ref in $subjects',
      params,
    }),
  ]
}

/** What is handed out, and what had to be put right. */
function papers(S: StructureBuilder, film: string) {
  const ofFilm = {filter: 'references($film)', params: {film}}
  return [
    documentsItem(S, {id: 'press-kits', title: 'Press kits', icon: PackageIcon, type: 'pressKit', ...ofFilm}),
    documentsItem(S, {id: 'corrections', title: 'Corrections', icon: EditIcon, type: 'correction', ...ofFilm}),
  ]
}
