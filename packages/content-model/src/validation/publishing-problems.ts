import {chargeHasOutcome} from './charge-rule.ts'
import {eventsRunForwards} from './chronology-rule.ts'
import {claimIsAnsweredFor} from './claim-rule.ts'
import {oneCreditSheetPerWork} from './credit-sheet-rule.ts'
import {datesAreFounded} from './date-rule.ts'
import {creditIsListedOnce} from './doubled-credit-rule.ts'
import {imageIsCredited} from './image-rule.ts'
import {startIsBeforeEnd} from './order-rule.ts'
import {type Problem, type PublishingRule, type RuleContext, type UncheckedDocument} from './publishing-rule.ts'
import {relatesToOthers} from './reference-rules.ts'
import {slugIsUsable} from './slug-rule.ts'

const rules: readonly PublishingRule[] = [
  slugIsUsable,
  imageIsCredited,
  chargeHasOutcome,
  claimIsAnsweredFor,
  datesAreFounded,
  startIsBeforeEnd,
  relatesToOthers,
  eventsRunForwards,
  oneCreditSheetPerWork,
  creditIsListedOnce,
]

/**
 * What stands between a document and its publication. Empty: nothing but what each field asks for by itself, and what
 * the studio sees to: that all a document refers to is published, or will be with it.
 */
export async function publishingProblems(document: UncheckedDocument, context: RuleContext): Promise<Problem[]> {
  const problems = await Promise.all(rules.map((rule) => rule(document, context)))
  return problems.flat()
}
