import type {StoredDocument} from '../src/documents/document.ts'

type Draft = {_id: string; _type: string; [field: string]: unknown}
/** Makes a document of the film with this number. */
type Make = (type: string, index: number, fields: object) => StoredDocument

const numbered = (count: number) => Array.from({length: count}, (_, index) => index)
// Weak, so that batches may be written in any order.
const to = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const keyed = (ids: readonly string[]) => ids.map((id, index) => ({_key: `k${index}`, ...to(id)}))
const slug = (current: string) => ({_type: 'slug', current})
const day = (number: number) => new Date(1.5e12 + number * 86_400_000).toISOString().slice(0, 10)

/** An archive of `count` documents: films with everything that belongs to them, 100 documents each, some with drafts. */
export function* filmArchive(count: number): Generator<StoredDocument> {
  for (const film of numbered(Math.ceil(count / 100))) {
    for (const document of filmWithCompany(film)) {
      yield document
      if (hasDraft(document._id)) yield {...document, _id: `drafts.${document._id}`}
    }
  }
}

function hasDraft(id: string): boolean {
  return /^(documentary|event)-\d+5-0$/.test(id)
}

function* filmWithCompany(film: number): Generator<StoredDocument> {
  const make: Make = (type, index, fields) => document(film, {_id: idOf(film, type, index), _type: type, ...fields})
  yield* filmAndCredits(film, make)
  yield* numbered(40).map((index) => person(film, index, make))
  yield* numbered(20).map((index) => event(film, index, make))
  yield* claimsAndSources(film, make)
  yield* organisationsAndVoices(film, make)
}

function idOf(film: number, type: string, index = 0): string {
  return `${type}-${film}-${index}`
}

function document(film: number, draft: Draft): StoredDocument {
  const created = new Date(1.6e12 + film * 3_600_000 + draft._id.length * 60_000).toISOString()
  return {_createdAt: created, _updatedAt: new Date(1.7e12 + film * 1000).toISOString(), _rev: 'written', ...draft}
}

function* filmAndCredits(film: number, make: Make) {
  const people = numbered(10).map((index) => idOf(film, 'person', index))
  yield make('documentary', 0, {
    title: `Film ${film}`,
    slug: slug(`film-${film}`),
    subjects: keyed(people.slice(0, 2)),
    synopsis: {short: `A film about matter ${film}`},
    status: film % 3 ? 'released' : 'production',
    sources: keyed(numbered(5).map((index) => idOf(film, 'source', index))),
    quotes: keyed([idOf(film, 'quote')]),
  })
  yield make('creditSheet', 0, {
    work: to(idOf(film, 'documentary')),
    credits: people.map((id, index) => ({_key: `c${index}`, job: 'camera', party: to(id)})),
  })
}

function person(film: number, index: number, make: Make) {
  return make('person', index, {
    name: `Person${index} Family${film}`,
    sortName: `${String.fromCharCode(65 + (film % 26))}family${film}, P${index}`,
    slug: slug(idOf(film, 'person', index)),
  })
}

const kinds = ['screening', 'premiere', 'festival', 'tribute', 'interview', 'hearing', 'filming', 'death']

function event(film: number, index: number, make: Make) {
  const date = day((film * 20 + index) % 3300)
  return make('event', index, {
    title: `Event ${index} of ${film}`,
    slug: slug(idOf(film, 'event', index)),
    kind: kinds[index % kinds.length],
    ...(index % 2 && {schedule: {start: `${date}T18:00:00Z`}}),
    date: {earliest: date, latest: date, display: date},
    related: keyed([idOf(film, 'documentary')]),
    participations: [{_key: 'p', role: 'guest', party: to(idOf(film, 'person', index))}],
    ...(index > 0 && {partOf: to(idOf(film, 'event')), after: keyed([idOf(film, 'event', index - 1)])}),
  })
}

function* claimsAndSources(film: number, make: Make) {
  for (const index of numbered(13)) {
    yield make('claim', index, {
      statement: `Claim ${index} of ${film}`,
      status: 'established',
      renderPolicy: 'show',
      subject: {
        field: 'title',
        document: to(index < 6 ? idOf(film, 'documentary') : idOf(film, 'event', index)),
      },
      evidence: [{_key: 'e', source: to(idOf(film, 'source'))}],
    })
  }
  for (const index of numbered(10)) {
    yield make('source', index, {title: `Source ${index}`, publisher: to(idOf(film, 'organisation'))})
  }
}

function* organisationsAndVoices(film: number, make: Make) {
  for (const index of numbered(5)) {
    yield make('organisation', index, {
      name: `House ${index} of ${film}`,
      kind: index % 2 ? 'broadcaster' : 'archive',
      slug: slug(idOf(film, 'organisation', index)),
    })
    yield make('correction', index, {
      subject: to(idOf(film, 'documentary')),
      correctedOn: day(film * 5 + index),
      text: 'Corrected',
    })
    yield make('quote', index, {
      text: 'Said',
      speaker: to(idOf(film, 'person')),
      source: to(idOf(film, 'source')),
    })
  }
}
