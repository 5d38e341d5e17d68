import type {DocumentStore} from '../src/documents/document-store.ts'
import type {StoredDocument} from '../src/documents/document.ts'

type Draft = {_id: string; _type: string; [field: string]: unknown}

// Weak, so that batches may be written in any order.
const to = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const keyed = (ids: readonly string[]) => ids.map((id, index) => ({_key: `k${index}`, ...to(id)}))
const numbered = (count: number) => Array.from({length: count}, (_, index) => index)
const slug = (current: string) => ({_type: 'slug', current})

/** An archive of `count` documents: films with everything that belongs to them, 100 documents each. */
function* filmArchive(count: number): Generator<Draft> {
  for (const film of numbered(Math.ceil(count / 100))) yield* filmWithCompany(film)
}

function* filmWithCompany(film: number): Generator<Draft> {
  const id = (type: string, index = 0) => `${type}-${film}-${index}`
  const times = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: new Date(1.7e12 + film * 1000).toISOString()}
  const make = (type: string, index: number, fields: object): Draft => ({
    _id: id(type, index),
    _type: type,
    ...times,
    ...fields,
  })
  const people = numbered(10).map((index) => id('person', index))

  yield make('documentary', 0, {
    title: `Film ${film}`,
    slug: slug(`film-${film}`),
    subjects: keyed(people.slice(0, 2)),
    synopsis: {short: `A film about matter ${film}`},
    sources: keyed(numbered(5).map((index) => id('source', index))),
    quotes: keyed([id('quote')]),
  })
  yield make('creditSheet', 0, {
    work: to(id('documentary')),
    credits: people.map((person, index) => ({_key: `c${index}`, job: 'camera', party: to(person)})),
  })
  for (const index of numbered(40)) {
    yield make('person', index, {
      name: `Person${index} Family${film}`,
      sortName: `P${index}`,
      slug: slug(id('person', index)),
    })
  }
  for (const index of numbered(20)) {
    yield make('event', index, {
      title: `Event ${index} of ${film}`,
      slug: slug(id('event', index)),
      kind: 'screening',
      related: keyed([id('documentary')]),
      participations: [{_key: 'p', role: 'guest', party: to(id('person', index))}],
      ...(index > 0 && {partOf: to(id('event')), after: keyed([id('event', index - 1)])}),
    })
  }
  for (const index of numbered(13)) {
    yield make('claim', index, {
      statement: `Claim ${index} of ${film}`,
      status: 'established',
      renderPolicy: 'show',
      subject: {field: 'title', document: to(index < 6 ? id('documentary') : id('event', index))},
      evidence: [{_key: 'e', source: to(id('source'))}],
    })
  }
  for (const index of numbered(10))
    yield make('source', index, {title: `Source ${index}`, publisher: to(id('organisation'))})
  for (const index of numbered(5))
    yield make('organisation', index, {name: `House ${index}`, slug: slug(id('organisation', index))})
  for (const index of numbered(5)) {
    yield make('correction', index, {
      subject: to(id('documentary')),
      correctedOn: `2026-01-0${index + 1}`,
      text: 'Corrected',
    })
  }
  for (const index of numbered(5)) {
    yield make('quote', index, {text: 'Said', speaker: to(id('person')), source: to(id('source'))})
  }
}

/** Writes an archive, and every 500th document's draft; returns what the store then holds. */
export async function fillStore(store: DocumentStore, count: number): Promise<StoredDocument[]> {
  const documents = Array.from(filmArchive(count)).flatMap((document) => [
    document,
    ...(hasDraft(document._id) ? [{...document, _id: `drafts.${document._id}`}] : []),
  ])
  for (let start = 0; start < documents.length; start += 2000) {
    const mutations = documents.slice(start, start + 2000).map((document) => ({create: {...document}}))
    await store.mutate('production', mutations, {identity: {kind: 'system'}})
  }
  const reader = store.reader('production')
  return Array.from(reader.find({kind: 'all'}), (id) => reader.get(id)).filter((document) => document !== undefined)
}

function hasDraft(id: string): boolean {
  return /^(documentary|event)-\d+5-0$/.test(id)
}
