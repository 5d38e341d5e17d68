import {versionFacts} from '../document-event.ts'
import {documentFailure} from '../document-failure.ts'
import type {StoredDocument} from '../document.ts'
import {patchDocument} from '../patch-document.ts'
import type {ActionContext} from './action-context.ts'
import type {ActionOf} from './action.ts'
import {publishVersion} from './publish-version.ts'
import {finalDocumentIds, releaseDocumentId, releaseIn, type ReleaseState} from './release-document.ts'
import {publishedIdOf} from '../document-id.ts'

export function createRelease(context: ActionContext, {releaseId, metadata}: ActionOf<'release.create'>) {
  assertFree(context, releaseId)
  putRelease(context, releaseId, {
    name: releaseId,
    state: 'active',
    userId: context.transaction.author,
    metadata: {releaseType: 'undecided', ...metadata},
  })
}

export function editRelease({transaction}: ActionContext, {releaseId, patch}: ActionOf<'release.edit'>) {
  const release = releaseIn(transaction, releaseId, ['active', 'scheduled'], 'edited')
  const edited = patchDocument(release, patch)
  for (const field of ['name', 'state', 'publishAt', 'publishedAt', 'finalDocumentStates']) {
    if (JSON.stringify(edited[field]) === JSON.stringify(release[field])) continue
    throw documentFailure(
      'releaseError',
      `An edit of release "${releaseId}" may change its metadata, not its "${field}"`,
    )
  }
  transaction.put(edited, {patch: {...patch, id: release._id}})
}

export function publishRelease(context: ActionContext, {releaseId}: ActionOf<'release.publish'>) {
  const {transaction, releaseCause} = context
  // What is scheduled is published by its time alone; an editor unschedules it first.
  const state: ReleaseState = releaseCause === 'release.schedule' ? 'scheduled' : 'active'
  const release = releaseIn(transaction, releaseId, [state], 'published')
  const versions = versionsIn(context, releaseId)
  for (const version of versions) publishVersion(transaction, version, releaseCause)
  changeRelease(context, release, {
    state: 'published',
    publishAt: undefined,
    publishedAt: transaction.timestamp,
    finalDocumentStates: finalStates(versions.map((version) => publishedIdOf(version._id))),
  })
}

export function scheduleRelease(context: ActionContext, {releaseId, publishAt}: ActionOf<'release.schedule'>) {
  const release = releaseIn(context.transaction, releaseId, ['active', 'scheduled'], 'scheduled')
  const instant = new Date(publishAt).toISOString()
  for (const {_id, _rev} of versionsIn(context, releaseId)) {
    const event = {type: 'scheduleDocumentVersion', publishAt: instant, ...versionFacts(_id, _rev)} as const
    context.transaction.events.push(event)
  }
  changeRelease(context, release, {state: 'scheduled', publishAt: instant, error: undefined})
}

export function unscheduleRelease(context: ActionContext, {releaseId}: ActionOf<'release.unschedule'>) {
  const release = releaseIn(context.transaction, releaseId, ['scheduled'], 'unscheduled')
  for (const {_id, _rev} of versionsIn(context, releaseId)) {
    context.transaction.events.push({type: 'unscheduleDocumentVersion', ...versionFacts(_id, _rev)})
  }
  changeRelease(context, release, {state: 'active', publishAt: undefined})
}

export function archiveRelease(context: ActionContext, {releaseId}: ActionOf<'release.archive'>) {
  const release = releaseIn(context.transaction, releaseId, ['active'], 'archived')
  const versions = versionsIn(context, releaseId)
  for (const {_id, _rev} of versions) {
    context.transaction.remove(_id)
    context.transaction.events.push({type: 'deleteDocumentVersion', ...versionFacts(_id, _rev)})
  }
  const ids = versions.map((version) => version._id)
  changeRelease(context, release, {state: 'archived', finalDocumentStates: finalStates(ids)})
}

export function unarchiveRelease(context: ActionContext, {releaseId}: ActionOf<'release.unarchive'>) {
  const {transaction, lastState} = context
  const release = releaseIn(transaction, releaseId, ['archived'], 'unarchived')
  for (const id of finalDocumentIds(release)) {
    const document = lastState(id)
    if (!document || transaction.get(id)) continue
    transaction.put(document, {create: document})
    transaction.events.push({type: 'createDocumentVersion', ...versionFacts(id, transaction.id)})
  }
  changeRelease(context, release, {state: 'active', finalDocumentStates: undefined})
}

export function deleteRelease({transaction}: ActionContext, {releaseId}: ActionOf<'release.delete'>) {
  const release = releaseIn(transaction, releaseId, ['archived', 'published'], 'deleted')
  transaction.remove(release._id)
}

export function importRelease(context: ActionContext, action: ActionOf<'release.import'>) {
  const {releaseId, ifExists} = action
  if (context.transaction.get(releaseDocumentId(releaseId)) && ifExists === 'ignore') return
  if (ifExists === 'fail') assertFree(context, releaseId)
  const attributes = action.attributes ?? action.document
  if (!attributes)
    throw documentFailure('invalidDocumentError', 'A release is imported from "attributes" or "document"')
  putRelease(context, releaseId, {
    state: 'active',
    metadata: {releaseType: 'undecided'},
    ...attributes,
    name: releaseId,
  })
}

function assertFree({transaction}: ActionContext, name: string) {
  const id = releaseDocumentId(name)
  if (!transaction.get(id)) return
  throw documentFailure('documentAlreadyExistsError', `Release "${name}" already exists; choose another name`, {id})
}

function putRelease({transaction}: ActionContext, name: string, content: Record<string, unknown>) {
  const release = {...content, _id: releaseDocumentId(name), _type: 'system.release'}
  transaction.put(release, {createOrReplace: release})
}

function changeRelease(context: ActionContext, release: StoredDocument, fields: Record<string, unknown>) {
  const changed = Object.entries({...release, ...fields}).filter(([, value]) => value !== undefined)
  putRelease(context, String(release.name), Object.fromEntries(changed))
}

function versionsIn({transaction, idsInRelease}: ActionContext, name: string): StoredDocument[] {
  const touched = transaction.changes().map((change) => change.id)
  const ids = new Set([...idsInRelease(name), ...touched.filter((id) => id.startsWith(`versions.${name}.`))])
  return Array.from(ids)
    .sort()
    .flatMap((id) => transaction.get(id) ?? [])
}

function finalStates(ids: readonly string[]) {
  return ids.map((id) => ({_key: id, id}))
}
