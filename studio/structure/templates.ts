import {type InitialValueResolverContext, type Template} from 'sanity'
import {apiVersion} from '../api-version.ts'

/** What a document starts with that is made in a film's desk, or in a list of one kind. */
export const templates: readonly Template[] = [
  ofFilm('creditSheet', 'Credits of this film', (film) => ({work: film})),
  ofFilm('event', 'Event of this film', (film) => ({related: [{...film, _key: film._ref}]})),
  ofFilm('claim', 'Claim about this film', (film) => ({subject: {_type: 'claimSubject', document: film}})),
  ofFilm('pressKit', 'Press kit of this film', (film) => ({documentary: film})),
  ofFilm('correction', 'Correction of this film’s page', (film) => ({subject: film})),
  withCode('event', 'kind', 'Event of this kind'),
  withCode('claim', 'status', 'Claim of this status'),
]

type Reference = {_type: 'reference'; _ref: string; _weak?: true; _strengthenOnPublish?: {type: string}}

/** The template for documents of `type` that belong to a film; its parameter is `film`, the film’s id. */
export function filmTemplateId(type: string): string {
  return `${type}-of-film`
}

function ofFilm(type: string, title: string, fields: (film: Reference) => Record<string, unknown>): Template {
  return {
    id: filmTemplateId(type),
    title,
    schemaType: type,
    parameters: [{name: 'film', title: 'Film', type: 'string'}],
    value: async ({film}: {film: string}, context: InitialValueResolverContext) =>
      fields(await referenceToFilm(film, context)),
  }
}

/** As the studio’s own reference field writes it: weak as long as there is only a draft to refer to. */
async function referenceToFilm(id: string, {getClient}: InitialValueResolverContext): Promise<Reference> {
  const client = getClient({apiVersion}).withConfig({perspective: 'published'})
  const isPublished = await client.fetch<boolean>('defined(*[_id == $id][0]._id)', {id})
  const reference = {_type: 'reference', _ref: id} as const
  return isPublished ? reference : {...reference, _weak: true, _strengthenOnPublish: {type: 'documentary'}}
}

/** The template for documents of `type` whose `field` holds a code; its parameter is `code`. */
export function codeTemplateId(type: string, field: string): string {
  return `${type}-by-${field}`
}

function withCode(type: string, field: string, title: string): Template {
  return {
    id: codeTemplateId(type, field),
    title,
    schemaType: type,
    parameters: [{name: 'code', title, type: 'string'}],
    value: ({code}: {code: string}) => ({[field]: code}),
  }
}
