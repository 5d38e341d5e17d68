import {reference, slug, unique} from './test.ts'

/** A person with no more than the schema demands. */
export function person(name = unique('Person ')) {
  const id = unique('person-e2e-')
  return {_id: id, _type: 'person', name, sortName: name, slug: slug(id), vitalStatus: 'unknown'}
}

/** A film with no more than the schema demands. */
export function film(title = unique('Film ')) {
  const id = unique('documentary-e2e-')
  return {_id: id, _type: 'documentary', title, slug: slug(id), status: 'announced'}
}

/** A film's credits: one director. */
export function creditSheet(work: string, director: string) {
  return {
    _id: unique('credits-e2e-'),
    _type: 'creditSheet',
    work: reference(work),
    credits: [
      {
        _type: 'credit',
        _key: 'a',
        party: reference(director),
        job: reference('jobTitle-director'),
        status: 'confirmed',
      },
    ],
  }
}

/** An event with no more than the schema demands. */
export function event(kind: string, title = unique('Event ')) {
  const id = unique('event-e2e-')
  return {_id: id, _type: 'event', title, slug: slug(id), kind, status: 'scheduled'}
}

/** A press kit of a film: one note, under no embargo. */
export function pressKit(work: string, note: string) {
  const children = [{_type: 'span', _key: 's', text: note, marks: []}]
  return {
    _id: unique('presskit-e2e-'),
    _type: 'pressKit',
    title: 'Kit',
    documentary: reference(work),
    notes: [{_type: 'block', _key: 'b', style: 'normal', markDefs: [], children}],
  }
}

/** A correction of a published document. */
export function correction(subject: string) {
  return {
    _id: unique('correction-e2e-'),
    _type: 'correction',
    subject: reference(subject),
    wasWrong: 'The name was misspelt.',
    nowSays: 'The name is right.',
    correctedOn: '2026-11-22',
  }
}
