import {groupCredits, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import type {FilmPage, PressContact} from '@verite/content-model/documentary/documentary'
import type {Language} from '@verite/content-model/languages'
import {plainText} from '@verite/content-model/portable-text/portable-text'
import type {Quote} from '@verite/content-model/quote/quote'
import type {Source} from '@verite/content-model/source/source'
import {labelOf, quoteMedia} from '@verite/content-model/vocabularies'
import {factRows, missingFacts, type KitSetting} from './fact-rows.ts'
import type {OpenKit} from './kit-at.ts'
import type {KitPart, KitSection} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'

/** Sets a kit in order: what the film is, its texts, who speaks, who made it, what may be shown, whom to ask. */
export function composeKit(kit: OpenKit, setting: KitSetting): KitSection[] {
  const {language} = setting
  const words = pressKitWords[language]
  const {film, lives, pictures, notes} = kit
  const missing = missingFacts(kit, language)
  const sections: KitSection[] = [
    {
      id: 'facts',
      title: words.facts,
      parts: [
        {kind: 'facts', rows: factRows(film, setting)},
        ...texts(missing.length > 0 ? words.notStated(missing.join(', ')) : null),
      ],
    },
    {id: 'synopses', title: words.synopses, parts: synopses(film, language)},
    {id: 'story', title: words.story, parts: texts(plainText(film.story))},
    {id: 'notes', title: words.notes, parts: notes.flatMap((text) => texts(plainText(text)))},
    {id: 'statements', title: words.statements, parts: film.quotes.map((quote) => quotation(quote, language))},
    {id: 'credits', title: words.credits, parts: credits(film, language)},
    {
      id: 'lives',
      title: words.lives,
      parts: lives.flatMap((person) => texts(plainText(person.biography), person.name)),
    },
    {id: 'pictures', title: words.pictures, parts: pictures.length > 0 ? [{kind: 'pictures', pictures}] : []},
    {id: 'contacts', title: words.contacts, parts: contacts(film.pressContacts, language)},
    {id: 'sources', title: words.sources, parts: [{kind: 'list', label: null, items: film.sources.map(sourceLine)}]},
  ]
  return sections.filter(({parts}) => parts.some(hasContent))
}

function hasContent(part: KitPart): boolean {
  return part.kind === 'list' ? part.items.length > 0 : part.kind === 'facts' ? part.rows.length > 0 : true
}

function texts(text: string | null | undefined, label: string | null = null): KitPart[] {
  return text ? [{kind: 'text', label, text}] : []
}

function synopses({synopsis}: FilmPage, language: Language): KitPart[] {
  const words = pressKitWords[language]
  return [
    ...texts(synopsis?.short, words.short),
    ...texts(synopsis?.medium, words.medium),
    ...texts(synopsis?.long, words.long),
  ]
}

function quotation({text, language: spokenIn, fragment, speaker, medium, source}: Quote, language: Language): KitPart {
  const origin = pressKitWords[language].quotedIn(labelOf(quoteMedia, medium, language), source.title)
  return {
    kind: 'quotation',
    text,
    language: spokenIn ?? 'en',
    isFragment: fragment === true,
    speaker: speaker.title,
    origin,
  }
}

/** A credit that is disputed is nothing to be printed elsewhere. */
function credits({creditSheet}: FilmPage, language: Language): KitPart[] {
  if (!creditSheet) return []
  const approved = creditSheet.credits.filter(({status}) => status !== 'disputed')
  return groupCredits({...creditSheet, credits: approved}).map((group) => jobPart(group, language))
}

function jobPart({job, partial, companies}: JobGroup, language: Language): KitPart {
  const words = pressKitWords[language]
  const people = companies.flatMap((group) => group.credits)
  return {
    kind: 'credits',
    job: people.length > 1 ? job.plural : job.name,
    note: partial ? words.partial : null,
    groups: companies.map((group) => ({
      company: group.companies.length > 0 ? words.companyOf(group.companies.map(({name}) => name).join(', ')) : null,
      names: group.credits.map(({asCredited, party, postNominals}) =>
        [asCredited ?? party.name, postNominals].filter(Boolean).join(', '),
      ),
    })),
  }
}

function contacts(people: readonly PressContact[], language: Language): KitPart[] {
  if (people.length === 0) return texts(pressKitWords[language].contactsMissing)
  const lines = people.map(({name, role, organisation, email, phone}) =>
    [name, role, organisation?.name, email, phone].filter(Boolean).join(', '),
  )
  return [{kind: 'list', label: null, items: lines}]
}

function sourceLine({title, publisher, author, date, url}: Source): string {
  return [title, publisher?.name, author, date?.display, url].filter(Boolean).join(', ')
}
