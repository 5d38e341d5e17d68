import {assertChangeQuery} from '../groq/assert-change-query.ts'
import {ContentLakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'
import type {WebhookInput} from '../webhooks/webhook.ts'

/**
 * Refuses a webhook that could never be delivered.
 * @throws ContentLakeError validationError naming the rule that is no GROQ, or notFound for a dataset that is not there
 */
export function assertRules({dataset, rule}: WebhookInput, {store}: Pick<Lake, 'store'>) {
  if (dataset !== '*') void store.reader(dataset)
  for (const [name, query] of [
    ['rule.filter', rule.filter],
    ['rule.projection', rule.projection],
  ] as const) {
    try {
      if (query?.trim()) assertChangeQuery(query)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new ContentLakeError('validationError', `The webhook's "${name}" is no GROQ: ${reason}`)
    }
  }
}
