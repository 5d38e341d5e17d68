import {groupCredits, type CompanyGroup} from '@verite/content-model/credit-sheet/group-credits'
import type {Language} from '@verite/content-model/languages'
import {creditAttributes, labelOf} from '@verite/content-model/vocabularies'
import {isDisclosure} from '../ui/claim/disclosures.tsx'
import {creditWords} from '../ui/credits/credit-words.ts'
import {listText} from '../ui/language/local-names.ts'
import {untranslatedWords} from '../ui/language/untranslated-words.ts'
import type {SpokenCredits} from './answer-with-credits.ts'

/** Credits to be pasted into a text: a job in a line, its names beneath, and what is disclosed about them. */
export function creditsText({film: {title, creditSheet, claims}, language, foreign}: SpokenCredits): string {
  const words = creditWords[language]
  const jobs = (creditSheet ? groupCredits(creditSheet) : []).map(({job, partial, companies}) => {
    const count = companies.reduce((sum, {credits}) => sum + credits.length, 0)
    const head = count > 1 ? job.plural : job.name
    const lines = companies.flatMap((group) => linesOf(group, language))
    return [partial ? `${head} (${words.partialInLine})` : head, ...lines].join('\n')
  })
  const ties = claims.filter(isDisclosure).map(({statement, context}) => {
    const text = [statement, context].filter(Boolean).join(' ')
    return foreign.has(statement) ? `${untranslatedWords[language].mark} ${text}` : text
  })
  return `${[title, ...jobs, ...(ties.length > 0 ? [[words.ties, ...ties].join('\n')] : [])].join('\n\n')}\n`
}

function linesOf({companies, credits}: CompanyGroup, language: Language): string[] {
  const company = listText(
    companies.map(({name}) => name),
    language,
  )
  const names = credits.map(({asCredited, party, postNominals, character, attributes}) => {
    const labels = attributes.map((attribute) => labelOf(creditAttributes, attribute, language))
    const remarks = [character, ...labels].filter(Boolean)
    const name = [asCredited ?? party.name, postNominals].filter(Boolean).join(', ')
    return remarks.length > 0 ? `  ${name} (${remarks.join(', ')})` : `  ${name}`
  })
  if (!company) return names
  return [`  ${creditWords[language].behalf} ${company}:`, ...names.map((name) => `  ${name}`)]
}
