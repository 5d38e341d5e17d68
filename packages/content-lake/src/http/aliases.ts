import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {jsonBody} from './json-body.ts'

const link = z.object({datasetName: z.string().nullish()}).default({})

/** `GET /aliases`: the other names of datasets. */
export const aliases: Handler = ({lake}) => Response.json(lake.aliases.all())

/** `PUT /aliases/:alias`: makes another name, linked to a dataset or to none yet. */
export const createAlias: Handler = async ({lake, params, request}) => {
  const {datasetName} = await jsonBody(request, link)
  return Response.json(told(lake.aliases.create(params.alias ?? '', datasetName ?? null)))
}

/** `PATCH /aliases/:alias`: links it to another dataset. */
export const linkAlias: Handler = async ({lake, params, request}) => {
  const {datasetName} = await jsonBody(request, z.object({datasetName: z.string()}))
  return Response.json(told(lake.aliases.link(params.alias ?? '', datasetName)))
}

/** `PATCH /aliases/:alias/unlink`: answers with the dataset that it was linked to. */
export const unlinkAlias: Handler = ({lake, params}) => {
  const name = params.alias ?? ''
  const before = lake.aliases.all().find((alias) => alias.name === name)
  lake.aliases.link(name, null)
  return Response.json(told({name, datasetName: before?.datasetName ?? null}))
}

/** `DELETE /aliases/:alias` */
export const deleteAlias: Handler = ({lake, params}) => {
  lake.aliases.remove(params.alias ?? '')
  return Response.json({aliasName: params.alias, deleted: true})
}

function told({name, datasetName}: {name: string; datasetName: string | null}) {
  return {aliasName: name, datasetName}
}
