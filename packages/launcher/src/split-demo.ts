import {z} from 'zod'

const stored = z.looseObject({_id: z.string(), title: z.string().optional(), name: z.string().optional()})
export type Stored = z.output<typeof stored>

export type SplitDemo = {
  /** Ids of all that belongs to the demo alone: published, drafts, versions, and pictures that nothing else shows. */
  removable: Set<string>
  /** What stays since documents of one's own refer to it, by its name. */
  kept: string[]
}

/**
 * Tells the demo's documents from those of one's own, by the dataset's export (one document a line). What one's own refer to
 * stays, and what that refers to. `shared` are documents of the demo that the site goes on with: theirs are no reasons to keep.
 */
export function splitDemo(
  documents: readonly Stored[],
  demo: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): SplitDemo {
  const isDemo = (document: Stored) => demo.has(publishedId(document._id)) && !shared.has(publishedId(document._id))
  const needed = new Set<string>()
  const need = (document: Stored) => {
    for (const id of referencesIn(document)) {
      if (needed.has(id)) continue
      needed.add(id)
      documents.filter(({_id}) => publishedId(_id) === id).forEach(need)
    }
  }
  const own = documents.filter(
    (document) => !isDemo(document) && !shared.has(publishedId(document._id)) && !isAsset(document),
  )
  own.forEach(need)
  const removed = documents.filter((document) => isDemo(document) && !needed.has(publishedId(document._id)))
  const remaining = documents.filter((document) => !removed.includes(document))
  const shown = new Set(remaining.flatMap(referencesIn))
  const pictures = removed
    .flatMap(referencesIn)
    .filter((id) => documents.some((document) => document._id === id && isAsset(document)))
  return {
    removable: new Set([...removed.map(({_id}) => _id), ...pictures.filter((id) => !shown.has(id))]),
    kept: remaining.filter(isDemo).map(({_id, title, name}) => title ?? name ?? _id),
  }
}

/** @param exported a dataset's export, one document a line */
export function parseExport(exported: string): Stored[] {
  return exported
    .split('\n')
    .filter(Boolean)
    .map((line) => stored.parse(JSON.parse(line)))
}

/** Ids that a value refers to, however deep. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '_ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

export function publishedId(id: string): string {
  return id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')
}

const isAsset = ({_id}: Stored) => /^(image|file)-/.test(_id)
