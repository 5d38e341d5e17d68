import type {CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {groupCredits} from '@verite/content-model/credit-sheet/group-credits'
import {linkPath} from '@verite/content-model/document-link/document-link'
import {localPath, type Language} from '@verite/content-model/languages'
import {creditAttributes, creditStatuses, departments, labelOf} from '@verite/content-model/vocabularies'

/** One credit as a table has it, in words. */
export interface CreditRow {
  position: number
  department: string
  job: string
  name: string
  /** As the film or the source spells it, where that differs from the name. */
  asCredited: string | null
  character: string | null
  for: string[]
  remarks: string[]
  postNominals: string | null
  status: string
  /** Whether the source says that the list of this job is not the whole one. */
  listIsPartial: boolean
  url: string | null
}

/** Every credit in billing order, in the words of a language. */
export function creditRows(sheet: CreditSheet, siteUrl: string, language: Language): CreditRow[] {
  return groupCredits(sheet)
    .flatMap(({partial, companies}) => companies.flatMap(({credits}) => credits.map((credit) => ({partial, credit}))))
    .map(({partial, credit: {party, job, onBehalfOf, attributes, ...credit}}, index) => {
      const path = linkPath(party)
      return {
        position: index + 1,
        department: labelOf(departments, job.department, language),
        job: job.name,
        name: party.name,
        asCredited: credit.asCredited,
        character: credit.character,
        for: onBehalfOf.map(({name}) => name),
        remarks: attributes.map((attribute) => labelOf(creditAttributes, attribute, language)),
        postNominals: credit.postNominals,
        status: labelOf(creditStatuses, credit.status, language),
        listIsPartial: partial,
        url: path && siteUrl + localPath(language, path),
      }
    })
}
