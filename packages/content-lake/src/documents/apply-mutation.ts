import {randomUUID} from 'node:crypto'
import {documentFailure} from './document-failure.ts'
import type {Mutation, MutationResult, PatchOperations, Selection} from './document-store.ts'
import type {IncomingDocument, StoredDocument} from './document.ts'
import {patchDocument} from './patch-document.ts'
import type {Transaction} from './transaction.ts'

/** Ids of the documents a query selects, in the state before the transaction. */
export type SelectIds = (query: string, params: Record<string, unknown>) => readonly string[]

/** Does what one mutation says within a transaction; a mutation by query has one result for each document. */
export function applyMutation(transaction: Transaction, mutation: Mutation, selectIds: SelectIds): MutationResult[] {
  if ('create' in mutation) return [create(transaction, mutation.create)]
  if ('createIfNotExists' in mutation) return [createIfNotExists(transaction, mutation.createIfNotExists)]
  if ('createOrReplace' in mutation) return [createOrReplace(transaction, mutation.createOrReplace)]
  if ('delete' in mutation) return idsOf(mutation.delete, selectIds).map((id) => remove(transaction, id))
  const {operations, ids} = patchTargets(mutation.patch, selectIds)
  return ids.map((id) => patch(transaction, id, operations))
}

function create(transaction: Transaction, {_id: wanted = '', ...content}: IncomingDocument): MutationResult {
  const id = wanted === '' || wanted.endsWith('.') ? wanted + randomUUID() : wanted
  if (transaction.get(id)) {
    throw documentFailure('documentAlreadyExistsError', `Document by ID "${id}" already exists`, {id})
  }
  return put(transaction, {...content, _id: id}, 'create')
}

function createIfNotExists(transaction: Transaction, document: IncomingDocument & {_id: string}): MutationResult {
  const existing = transaction.get(document._id)
  if (existing) return {id: document._id, operation: 'none', document: existing}
  return put(transaction, document, 'createIfNotExists')
}

function createOrReplace(transaction: Transaction, document: IncomingDocument & {_id: string}): MutationResult {
  const _createdAt = document._createdAt ?? transaction.get(document._id)?._createdAt
  return put(transaction, {...document, _createdAt}, 'createOrReplace')
}

function remove(transaction: Transaction, id: string): MutationResult {
  if (!transaction.get(id)) return {id, operation: 'none'}
  transaction.remove(id)
  return {id, operation: 'delete'}
}

function patch(transaction: Transaction, id: string, operations: PatchOperations): MutationResult {
  return {id, operation: 'update', document: patchStored(transaction, id, operations)}
}

/** @throws ContentLakeError documentNotFoundError */
export function patchStored(transaction: Transaction, id: string, operations: PatchOperations): StoredDocument {
  const document = transaction.get(id)
  if (!document) throw documentFailure('documentNotFoundError', `The document with the ID "${id}" was not found`, {id})
  return transaction.put(patchDocument(document, operations), {patch: {...operations, id}})
}

function put(
  transaction: Transaction,
  document: IncomingDocument & {_id: string},
  kind: 'create' | 'createIfNotExists' | 'createOrReplace',
): MutationResult {
  const operation = transaction.get(document._id) ? 'update' : 'create'
  const stored = transaction.put(document, {[kind]: document})
  return {id: stored._id, operation, document: stored}
}

function patchTargets(patch: Selection & PatchOperations, selectIds: SelectIds) {
  if ('id' in patch) {
    const {id, ...operations} = patch
    return {ids: [id], operations}
  }
  const {query, params = {}, ...operations} = patch
  return {ids: selectIds(query, params), operations}
}

function idsOf(selection: Selection, selectIds: SelectIds): readonly string[] {
  return 'id' in selection ? [selection.id] : selectIds(selection.query, selection.params ?? {})
}
