import {eventPage, eventPageQuery} from '../event/event.ts'
import {filmPage, filmPageQuery} from '../documentary/documentary.ts'
import {organisationPage, organisationPageQuery} from '../organisation/organisation.ts'
import {personPage, personPageQuery} from '../person/person.ts'
import {readPublished} from '../read-published.fixture.ts'
import {demoDocuments} from './demo-dataset.ts'

const read = (query: string, slug: string) => readPublished(query, {slug}, demoDocuments)

/** The pages of the demo content, as the site reads them. */
export const theFilm = async () => filmPage.parse(await read(filmPageQuery, 'last-take'))
export const thePerson = async (slug: string) => personPage.parse(await read(personPageQuery, slug))
export const theOrganisation = async (slug: string) => organisationPage.parse(await read(organisationPageQuery, slug))
export const theEvent = async (slug: string) => eventPage.parse(await read(eventPageQuery, slug))

/** A demo document as editors see it, private fields and all. */
export function theDocument(id: string) {
  const found = demoDocuments.find(({_id}) => _id === id)
  if (!found) throw new Error(`The demo content has no document ${id}.`)
  return found
}

/** The questions that editors see on a document. */
export function openQuestionsOf(id: string): string[] {
  const document = theDocument(id)
  const questions = 'openQuestions' in document ? (document.openQuestions ?? []) : []
  return questions.map(({question, why}) => `${question} ${why ?? ''}`)
}
