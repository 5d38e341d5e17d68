import type {DocumentStore} from '../documents/document-store.ts'

/** @returns whether a document of any dataset names the bytes with this hash */
export function isAssetOf(store: Pick<DocumentStore, 'datasets' | 'reader'>, sha1: string): boolean {
  const of = ['image', 'file'].map((kind) => ({kind: 'idPrefix', prefix: `${kind}-${sha1}-`}) as const)
  return store.datasets().some(({name}) => store.reader(name).count({kind: 'or', of}) > 0)
}
