import type {FilmCredits} from '@verite/content-model/documentary/documentary'
import {groupCredits, type CompanyGroup} from '@verite/content-model/credit-sheet/group-credits'
import {creditAttributes, labelOf} from '@verite/content-model/vocabularies'
import {isDisclosure} from '../ui/claim/disclosures.tsx'
import {creditWords} from '../ui/credits/credit-words.ts'

const words = creditWords.en

/** Credits to be pasted into a text: a job in a line, its names beneath, and what is disclosed about them. */
export function creditsText({title, creditSheet, claims}: FilmCredits): string {
  const jobs = (creditSheet ? groupCredits(creditSheet) : []).map(({job, partial, companies}) => {
    const count = companies.reduce((sum, {credits}) => sum + credits.length, 0)
    const head = count > 1 ? job.plural : job.name
    return [partial ? `${head} (${words.partial})` : head, ...companies.flatMap(linesOf)].join('\n')
  })
  const ties = claims.filter(isDisclosure).map(({statement, context}) => [statement, context].filter(Boolean).join(' '))
  return `${[title, ...jobs, ...(ties.length > 0 ? [[words.ties, ...ties].join('\n')] : [])].join('\n\n')}\n`
}

function linesOf({companies, credits}: CompanyGroup): string[] {
  const company = companies.map(({name}) => name).join(' and ')
  const names = credits.map(({asCredited, party, postNominals, character, attributes}) => {
    const remarks = [character, ...attributes.map((attribute) => labelOf(creditAttributes, attribute))].filter(Boolean)
    const name = [asCredited ?? party.name, postNominals].filter(Boolean).join(', ')
    return remarks.length > 0 ? `  ${name} (${remarks.join(', ')})` : `  ${name}`
  })
  return company ? [`  ${words.behalf} ${company}:`, ...names.map((name) => `  ${name}`)] : names
}
