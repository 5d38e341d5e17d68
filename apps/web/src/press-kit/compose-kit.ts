import {groupCredits, type JobGroup} from '@verite/content-model/credit-sheet/group-credits'
import type {PressContact} from '@verite/content-model/documentary/documentary'
import {originalLanguage} from '@verite/content-model/languages'
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
  const words = pressKitWords[kit.language]
  const {film, lives, pictures, notes} = kit
  const missing = missingFacts(kit)
  const texts = textsOf(kit)
  const sections: KitSection[] = [
    {
      id: 'facts',
      title: words.facts,
      parts: [
        {kind: 'facts', rows: factRows(kit, setting)},
        ...texts(missing.length > 0 ? words.notStated(missing.join(', ')) : null),
      ],
    },
    {id: 'synopses', title: words.synopses, parts: synopses(kit)},
    {id: 'story', title: words.story, parts: texts(plainText(film.story))},
    {id: 'notes', title: words.notes, parts: notes.flatMap((text) => texts(plainText(text)))},
    {id: 'statements', title: words.statements, parts: film.quotes.map((quote) => quotation(quote, kit))},
    {id: 'credits', title: words.credits, parts: credits(kit)},
    {
      id: 'lives',
      title: words.lives,
      parts: lives.flatMap((person) => texts(plainText(person.biography), person.name)),
    },
    {id: 'pictures', title: words.pictures, parts: pictures.length > 0 ? [{kind: 'pictures', pictures}] : []},
    {id: 'contacts', title: words.contacts, parts: contacts(film.pressContacts, kit)},
    {
      id: 'sources',
      title: words.sources,
      parts: [{kind: 'list', items: film.sources.map((source) => sourceLine(source, kit))}],
    },
  ]
  return sections.filter(({parts}) => parts.some(hasContent))
}

/** Whether any text of a kit is not in its language. */
export function hasForeign(sections: readonly KitSection[]): boolean {
  return sections.some(({parts}) =>
    parts.some((part) => {
      if (part.kind === 'text') return part.language !== undefined
      if (part.kind === 'facts') return part.rows.some(({language}) => language !== undefined)
      return part.kind === 'list' && part.items.some(({language}) => language !== undefined)
    }),
  )
}

type Spoken = Pick<OpenKit, 'language' | 'foreign'>

/** A text with its own language, where that is not the kit's. */
function told(text: string, {foreign}: Spoken) {
  return {text, ...(foreign.includes(text) && {language: originalLanguage})}
}

function hasContent(part: KitPart): boolean {
  return part.kind === 'list' ? part.items.length > 0 : part.kind === 'facts' ? part.rows.length > 0 : true
}

function textsOf(kit: Spoken) {
  return (text: string | null | undefined, label: string | null = null): KitPart[] =>
    text ? [{kind: 'text', label, ...told(text, kit)}] : []
}

function synopses(kit: OpenKit): KitPart[] {
  const words = pressKitWords[kit.language]
  const {synopsis} = kit.film
  const texts = textsOf(kit)
  return [
    ...texts(synopsis?.short, words.short),
    ...texts(synopsis?.medium, words.medium),
    ...texts(synopsis?.long, words.long),
  ]
}

function quotation({gloss, ...quote}: Quote, {language}: Spoken): KitPart {
  const words = pressKitWords[language]
  return {
    kind: 'quotation',
    text: quote.text,
    language: quote.language ?? originalLanguage,
    isFragment: quote.fragment === true,
    gloss: gloss ? {text: gloss.text, by: words.translatedBy(gloss.translator)} : null,
    speaker: quote.speaker.title,
    origin: words.quotedIn(labelOf(quoteMedia, quote.medium, language), quote.source.title),
  }
}

/** A credit that is disputed is nothing to be printed elsewhere. */
function credits(kit: OpenKit): KitPart[] {
  const {creditSheet} = kit.film
  if (!creditSheet) return []
  const approved = creditSheet.credits.filter(({status}) => status !== 'disputed')
  return groupCredits({...creditSheet, credits: approved}).map((group) => jobPart(group, kit))
}

function jobPart({job, partial, companies}: JobGroup, kit: OpenKit): KitPart {
  const words = pressKitWords[kit.language]
  const people = companies.flatMap((group) => group.credits)
  return {
    kind: 'credits',
    job: told(people.length > 1 ? job.plural : job.name, kit),
    note: partial ? words.partial : null,
    groups: companies.map((group) => ({
      company: group.companies.length > 0 ? words.companyOf(group.companies.map(({name}) => name).join(', ')) : null,
      names: group.credits.map(({asCredited, party, postNominals}) =>
        [asCredited ?? party.name, postNominals].filter(Boolean).join(', '),
      ),
    })),
  }
}

function contacts(people: readonly PressContact[], {language}: Spoken): KitPart[] {
  if (people.length === 0) return [{kind: 'text', label: null, text: pressKitWords[language].contactsMissing}]
  const lines = people.map(({name, role, organisation, email, phone}) =>
    [name, role, organisation?.name, email, phone].filter(Boolean).join(', '),
  )
  return [{kind: 'list', items: lines.map((text) => ({text}))}]
}

function sourceLine({title, publisher, author, date, url}: Source, kit: Spoken) {
  const text = [title, publisher?.name, author, date?.display, url].filter(Boolean).join(', ')
  return {...told(title, kit), text}
}
