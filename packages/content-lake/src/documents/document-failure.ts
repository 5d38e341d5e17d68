import {ContentLakeError} from '../errors.ts'

/** What Sanity names as the reason that a single mutation or action failed. */
type FailureType =
  | 'documentNotFoundError'
  | 'documentAlreadyExistsError'
  | 'documentRevisionIDDoesNotMatchError'
  | 'documentReferenceDoesNotExistError'
  | 'documentHasExistingReferencesError'
  | 'cannotModifyImmutableAttributeError'
  | 'patchError'
  | 'malformedDocumentIDError'
  | 'invalidDocumentError'
  | 'releaseError'

/** One mutation's or action's failure; `reportAt` tells which one it was. */
export function documentFailure(type: FailureType, description: string, facts: Record<string, unknown> = {}) {
  return new ContentLakeError('mutationError', description, {failure: {...facts, description, type}})
}

/** Runs a part of a request; a failure inside becomes Sanity's error for the item at `index`. */
export function reportAt<Result>(kind: 'mutationError' | 'actionError', index: number, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ContentLakeError) || !error.details.failure) throw error
    const what = kind === 'mutationError' ? 'The mutation(s) failed' : 'The action(s) failed'
    throw new ContentLakeError(kind, `${what}: ${error.message}`, {items: [{error: error.details.failure, index}]})
  }
}
