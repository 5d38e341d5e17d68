import {isDeepStrictEqual} from 'node:util'
import {hashOfAssetId} from '../assets/asset-name.ts'
import {referencesOf} from '../documents/document-reference.ts'
import type {Mutation} from '../documents/document-store.ts'
import type {IncomingDocument, StoredDocument} from '../documents/document.ts'
import {importAsset, type AssetPlace, type ImportedAsset} from './import-assets.ts'
import {ImportProblems} from './import-problems.ts'
import {assetLinksIn, parseAssetLink, withAssetReferences, type LinkedAsset} from './linked-assets.ts'
import {openExport, type OpenedExport} from './opened-export.ts'
import {readDocuments, type ImportedDocument, type ReadOptions} from './read-documents.ts'

/** What to do with documents that the dataset has, with other content: refuse them, replace them or leave them. */
type ImportMode = 'create' | 'replace' | 'missing'
export type ImportOptions = ReadOptions & {mode: ImportMode; allowFailingAssets: boolean}
export type ImportTarget = AssetPlace & {
  /** Carries all of it out in one transaction. */
  commit(mutations: Mutation[]): Promise<void>
  /** Whether a document of any dataset names the bytes with this hash. */
  isNeeded(sha1: string): boolean
}
export type ImportReport = {
  created: number
  replaced: number
  unchanged: number
  assets: number
  warnings: readonly string[]
}
type Change = ImportedDocument & {existed: boolean}
export type OnProgress = (step: string, done: number, total: number) => void

/**
 * Imports an export as a whole or not at all; what the dataset has already, with the same content, is not touched.
 * @throws ContentLakeError validationError that lists every line that cannot be imported, with its reason
 */
export async function importDataset(
  source: string,
  target: ImportTarget,
  options: ImportOptions,
  onProgress: OnProgress = () => undefined,
): Promise<ImportReport> {
  const exported = await openExport(source)
  const received: ImportedAsset[] = []
  try {
    const problems = new ImportProblems()
    const documents = await readDocuments(exported.dataFile, options, problems)
    checkAssetDocuments(documents, target, options, problems)
    const links = linksOf(documents, exported, problems)
    problems.assertNone()
    const assets = await receiveAssets(links, exported, target, options, problems, received, onProgress)
    const linked = documents.map((one) => link(one, assets.idOf))
    const changes = changesOf(linked, target, options.mode, problems)
    checkReferences(changes, received, target, problems)
    problems.assertNone()
    onProgress('Writing', 0, changes.length)
    await write(changes, received, target)
    return report(linked, changes, received, assets.warnings)
  } finally {
    await Promise.all(received.map((asset) => asset.received.dispose()))
    await exported.close()
  }
}

/** A raw export holds the documents of assets without their bytes: it fits only where those are. */
function checkAssetDocuments(
  documents: readonly ImportedDocument[],
  {originals}: ImportTarget,
  {allowFailingAssets}: ImportOptions,
  problems: ImportProblems,
) {
  for (const {line, document} of documents) {
    const sha1 = hashOfAssetId(document._id)
    if (sha1 === undefined || allowFailingAssets || originals.has(sha1)) continue
    problems.add(line, `the bytes of "${document._id}" are not in this lake: export again without --raw`)
  }
}

type Link = LinkedAsset & {key: string; lines: number[]}

/** Every file once, however many documents show it, and those that none shows. */
function linksOf(documents: readonly ImportedDocument[], exported: OpenedExport, problems: ImportProblems) {
  const links = new Map<string, Link>()
  for (const {line, document} of documents) {
    for (const text of assetLinksIn(document)) {
      try {
        const asset = parseAssetLink(text, exported)
        const known = links.get(text) ?? {...asset, key: text, lines: []}
        known.lines.push(line)
        links.set(text, known)
      } catch (error) {
        problems.add(line, error instanceof Error ? error.message : String(error))
      }
    }
  }
  const shown = new Set([...links.values()].map(({kind, from}) => `${kind} ${'path' in from ? from.path : from.url}`))
  const loose = exported.assetFiles.filter(({kind, path}) => !shown.has(`${kind} ${path}`))
  return [...links.values(), ...loose.map(({kind, path}) => ({kind, from: {path}, key: path, lines: []}))]
}

async function receiveAssets(
  links: readonly Link[],
  exported: OpenedExport,
  target: ImportTarget,
  {allowFailingAssets}: ImportOptions,
  problems: ImportProblems,
  received: ImportedAsset[],
  onProgress: OnProgress,
) {
  const ids = new Map<string, string>()
  const warnings: string[] = []
  for (const [index, one] of links.entries()) {
    onProgress('Reading assets', index, links.length)
    try {
      const asset = await importAsset(one, exported, target)
      received.push(asset)
      ids.set(one.key, asset.id)
    } catch (error) {
      const reason = `${one.key}: ${error instanceof Error ? error.message : String(error)}`
      if (allowFailingAssets) warnings.push(reason)
      else problems.add(one.lines[0], reason)
    }
  }
  return {idOf: (key: string) => ids.get(key), warnings}
}

function link({line, document}: ImportedDocument, idOf: (key: string) => string | undefined): ImportedDocument {
  const fields = Object.entries(document).map(([name, value]) => [name, withAssetReferences(value, idOf)] as const)
  return {line, document: {...Object.fromEntries(fields), _id: document._id, _type: document._type}}
}

function changesOf(
  documents: readonly ImportedDocument[],
  {reader}: ImportTarget,
  mode: ImportMode,
  problems: ImportProblems,
): Change[] {
  return documents.flatMap(({line, document}): Change[] => {
    const existing = reader.get(document._id)
    if (existing === undefined) return [{line, document, existed: false}]
    if (mode === 'missing' || sameContent(existing, document)) return []
    if (mode === 'replace') return [{line, document, existed: true}]
    problems.add(
      line,
      `"${document._id}" exists with other content: --replace replaces it, --missing leaves it as it is`,
    )
    return []
  })
}

function sameContent(stored: StoredDocument, {_rev: _r, _updatedAt: _u, ...document}: IncomingDocument) {
  const {_rev: _rev, _updatedAt: _updated, ...content} = stored
  return isDeepStrictEqual(
    {...content, ...(document._createdAt === undefined && {_createdAt: undefined})},
    {
      ...document,
      _createdAt: document._createdAt,
    },
  )
}

/** The store would refuse these too, but it does not know the lines. */
function checkReferences(
  changes: readonly ImportedDocument[],
  received: readonly ImportedAsset[],
  {reader}: ImportTarget,
  problems: ImportProblems,
) {
  const coming = new Set([...changes.map(({document}) => document._id), ...received.map(({id}) => id)])
  for (const {line, document} of changes) {
    for (const {target, strong} of referencesOf(document)) {
      if (strong && !coming.has(target) && reader.get(target) === undefined)
        problems.add(line, `"${document._id}" refers to "${target}", which is neither here nor in the dataset`)
    }
  }
}

async function write(changes: readonly ImportedDocument[], received: readonly ImportedAsset[], target: ImportTarget) {
  const unique = new Map(received.map((asset) => [asset.id, asset.document]))
  const assets = [...unique.values()].filter((document) => document !== undefined)
  const mutations: Mutation[] = [
    ...assets.map((document) => ({createIfNotExists: document})),
    ...changes.map(({document}) => ({createOrReplace: document})),
  ]
  await keep(received)
  if (mutations.length > 0) await target.commit(mutations).catch((error: unknown) => undo(received, target, error))
  // A lake that serves this folder may have removed bytes, as unreferenced, before the documents were there.
  await keep(received)
}

async function undo(received: readonly ImportedAsset[], {originals, isNeeded}: ImportTarget, error: unknown) {
  for (const {
    received: {sha1},
  } of received)
    await originals.removeUnless(() => isNeeded(sha1), sha1)
  throw error
}

async function keep(received: readonly ImportedAsset[]) {
  for (const asset of received) await asset.received.keep()
}

function report(
  documents: readonly ImportedDocument[],
  changes: readonly Change[],
  received: readonly ImportedAsset[],
  warnings: readonly string[],
): ImportReport {
  const assets = new Set(received.flatMap(({id, document}) => (document ? [id] : []))).size
  const replaced = changes.filter(({existed}) => existed).length
  const unchanged = documents.length - changes.length
  return {created: changes.length - replaced, replaced, unchanged, assets, warnings}
}
