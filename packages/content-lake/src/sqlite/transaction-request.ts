import {parseActions} from '../documents/actions/action.ts'
import {applyAction} from '../documents/actions/apply-action.ts'
import {applyMutation, type SelectIds} from '../documents/apply-mutation.ts'
import {reportAt} from '../documents/document-failure.ts'
import type {Mutation, WriteOptions} from '../documents/document-store.ts'
import {actionContext} from './action-context.ts'
import type {TransactionRequest} from './transact.ts'

/** Mutations, one after another, in one transaction. */
export function mutationRequest(
  mutations: readonly Mutation[],
  options: WriteOptions,
  selectIds: SelectIds,
): TransactionRequest {
  return {
    kind: 'mutationError',
    body: mutations,
    options,
    apply: (transaction) =>
      mutations.flatMap((mutation, index) => {
        transaction.index = index
        return reportAt('mutationError', index, () => applyMutation(transaction, mutation, selectIds))
      }),
  }
}

/**
 * Actions, one after another, in one transaction.
 * @throws ContentLakeError validationError when one is malformed
 */
export function actionRequest(actions: readonly unknown[], options: WriteOptions): TransactionRequest {
  const parsed = parseActions(actions)
  return {
    kind: 'actionError',
    body: actions,
    options,
    apply(transaction, {database, dataset}) {
      const context = actionContext(database, dataset.number, transaction, options.identity)
      for (const [index, action] of parsed.entries()) {
        transaction.index = index
        reportAt('actionError', index, () => applyAction(context, action))
      }
      return []
    },
  }
}
