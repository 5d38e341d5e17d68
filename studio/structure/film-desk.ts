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
import {filmTemplateId} from './templates.ts'

/** Everything that belongs to one film, in the order in which a person thinks of it. */
export async function filmDesk(S: StructureBuilder, context: StructureResolverContext, filmId: string) {
  const film = await belongingsOf(context, filmId)
  return S.list()
    .id(filmId)
    .title(film.title)
    .items([
      partOf(S, filmId, {group: 'film', title: 'Title and subjects', icon: PlayIcon}),
      partOf(S, filmId, {group: 'story', title: 'Story', icon: BookIcon}),
      credits(S, filmId, film.creditSheetId),
      partOf(S, filmId, {group: 'quotes', title: 'Quotations', icon: BlockquoteIcon}),
      ...accounts(S, {film: filmId, subjects: film.subjects}),
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

function credits(S: StructureBuilder, film: string, creditSheetId: string) {
  return S.listItem()
    .id('credits')
    .title('Credits')
    .icon(UsersIcon)
    .child(
      S.document()
        .schemaType('creditSheet')
        .documentId(creditSheetId)
        .initialValueTemplate(filmTemplateId('creditSheet'), {film})
        .title('Credits'),
    )
}

/** What happened, and what is claimed, about the film and its subjects. */
function accounts(S: StructureBuilder, params: {film: string; subjects: string[]}) {
  return [
    documentsItem(S, {
      id: 'timeline',
      title: 'Timeline',
      icon: ClockIcon,
      type: 'event',
      filter: 'references($film) || references($subjects) || _id in $subjects',
      params,
      order: byDate,
      template: template('event', params.film),
    }),
    documentsItem(S, {
      id: 'claims',
      title: 'Claims about it',
      icon: CheckmarkCircleIcon,
      type: 'claim',
      filter: 'subject.document._ref == $film || subject.document._ref in $subjects',
      params,
      template: template('claim', params.film),
    }),
  ]
}

/** What is handed out, and what had to be put right. */
function papers(S: StructureBuilder, film: string) {
  const ofFilm = (type: string) => ({
    type,
    filter: 'references($film)',
    params: {film},
    template: template(type, film),
  })
  return [
    documentsItem(S, {id: 'press-kits', title: 'Press kits', icon: PackageIcon, ...ofFilm('pressKit')}),
    documentsItem(S, {id: 'corrections', title: 'Corrections', icon: EditIcon, ...ofFilm('correction')}),
  ]
}

function template(type: string, film: string) {
  return {id: filmTemplateId(type), params: {film}}
}
