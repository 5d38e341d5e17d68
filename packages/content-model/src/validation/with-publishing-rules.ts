import {
  type CustomValidatorResult,
  type DocumentDefinition,
  type SanityDocument,
  type ValidationContext,
} from '@sanity/types'
import {today} from '../fields/today.ts'
import {missingWords} from './missing-words.ts'
import {publishingProblems} from './publishing-problems.ts'
import {relatedInLake} from './related-in-lake.ts'

/** The same type, whose documents the studio refuses to publish while a rule finds a problem. */
export function withPublishingRules<Definition extends DocumentDefinition>(definition: Definition): Definition {
  return {...definition, validation: (rule) => rule.custom(problemsOf).error()}
}

const saidByField = new Set<string>(Object.values(missingWords))

async function problemsOf(
  document: SanityDocument | undefined,
  {getClient}: ValidationContext,
): Promise<CustomValidatorResult> {
  if (!document) return true
  const related = relatedInLake(getClient({apiVersion: '2025-02-19'}), document._id)
  const found = await publishingProblems(document, {related, today: today()})
  const problems = found.filter(({message}) => !saidByField.has(message))
  return problems.length === 0 || problems
}
