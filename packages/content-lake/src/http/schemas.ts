import {z} from 'zod'
import type {StoredDocument} from '../documents/document.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'

const folder = '_.schemas.'
const body = z.object({
  schemas: z
    .array(
      z.object({
        workspace: z.object({name: z.string().min(1), title: z.string().optional()}),
        schema: z.unknown(),
        version: z.string().optional(),
        tag: z
          .string()
          .regex(/^[a-zA-Z0-9_-]{1,40}$/, 'a tag is at most 40 letters, digits, "_" and "-"')
          .optional(),
      }),
    )
    .min(1),
})

/** `GET /projects/:project/datasets/:dataset/schemas[/:id]`: what studios have deployed, newest first. */
export const schemas: Handler = (context) => {
  const {lake, identity, params} = context
  const dataset = datasetIn(context)
  const gate = lake.gateFor(identity, dataset)
  const reader = lake.store.reader(dataset)
  const ids = params.id === undefined ? reader.find({kind: 'idPrefix', prefix: folder}) : [params.id]
  const found = Array.from(ids, (id) => reader.get(id)).filter((one) => one !== undefined)
  return Response.json(found.filter((one) => isSchema(one) && gate.mayRead(one)))
}

/** `PUT /projects/:project/datasets/:dataset/schemas`: keeps a workspace's schema, in the place of an earlier one. */
export const putSchemas: Handler = async (context) => {
  const {lake, identity, request} = context
  const dataset = datasetIn(context)
  const {schemas: sent} = await jsonBody(request, body)
  const documents = sent.map(({workspace, schema, version, tag}) => ({
    _id: schemaId(workspace.name, tag),
    _type: 'system.schema',
    workspace,
    // As text: the fields of fields of a schema are not what anybody queries for.
    schema: JSON.stringify(schema),
    ...(version !== undefined && {version}),
    ...(tag !== undefined && {tag}),
  }))
  await lake.store.mutate(
    dataset,
    documents.map((document) => ({createOrReplace: document})),
    {identity},
  )
  return Response.json(documents.map(({_id}) => lake.store.reader(dataset).get(_id)))
}

/** `DELETE /projects/:project/datasets/:dataset/schemas/:id` */
export const deleteSchema: Handler = async (context) => {
  const {lake, identity, params} = context
  const dataset = datasetIn(context)
  const stored = lake.store.reader(dataset).get(params.id ?? '')
  if (!stored || !isSchema(stored)) return Response.json({deleted: false})
  await lake.store.mutate(dataset, [{delete: {id: stored._id}}], {identity})
  return Response.json({deleted: true})
}

function datasetIn(context: RequestContext): string {
  assertProject(context)
  return datasetNamed(context).name
}

function isSchema({_id, _type}: StoredDocument) {
  return _id.startsWith(folder) && _type === 'system.schema'
}

function schemaId(workspace: string, tag: string | undefined) {
  const name = workspace.replaceAll(/[^a-zA-Z0-9_-]/g, '_')
  return `${folder}${name}${tag === undefined ? '' : `.${tag}`}`
}
