import {z} from 'zod'
import {authorOf} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import {defaultPerspective, parsePerspective} from '../groq/perspective.ts'
import type {QueryRequest, QueryResponse} from '../groq/query-engine.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'
import {isAskedLocally} from './is-asked-locally.ts'
import {jsonBody} from './json-body.ts'
import {memberGroups} from './member-groups.ts'
import {queryParams} from './query-params.ts'

/** `GET` and `POST /data/query/:dataset`: runs a GROQ query. */
export const query: Handler = async (context) => {
  const started = performance.now()
  const request = await parseRequest(context)
  context.about(request.query)
  const response = memberGroups(context, request) ?? (await context.lake.queries.run(request))
  const ms = Math.round(performance.now() - started)
  const returnQuery = context.url.searchParams.get('returnQuery') !== 'false'
  return new Response(bodyOf(response, ms, returnQuery ? request.query : undefined), {
    headers: {'content-type': 'application/json; charset=utf-8'},
  })
}

const postedQuery = z.object({
  query: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  perspective: z.union([z.string(), z.array(z.string())]).optional(),
})

async function parseRequest(context: RequestContext): Promise<QueryRequest> {
  const {request, url, apiVersion, identity, lake} = context
  const dataset = datasetNamed(context).name
  const posted = request.method === 'POST' ? await jsonBody(request, postedQuery) : {}
  const gate = lake.gateFor(identity, dataset)
  const perspective = posted.perspective?.toString() ?? url.searchParams.get('perspective')
  if (gate.rules.sees === 'nothing') throw new ContentLakeError('unauthorized', `Dataset "${dataset}" is private`)
  return {
    dataset,
    query: queryText(posted.query ?? url.searchParams.get('query')),
    params: {...queryParams(url.searchParams), ...posted.params},
    perspective: perspective ? parsePerspective(perspective) : defaultPerspective(apiVersion, gate.seesUnpublished),
    gate,
    identity: authorOf(identity),
    resultSourceMap: sourceMapKind(url.searchParams.get('resultSourceMap')),
    explain: wantsExplanation(context),
  }
}

/** @throws ContentLakeError unauthorized, forbidden: how a query is run is for those who operate the lake */
function wantsExplanation(context: RequestContext): boolean {
  if (context.url.searchParams.get('explain') !== 'true') return false
  const {identity} = context
  const isAdministrator =
    identity.kind !== 'anonymous' && identity.kind !== 'system' && identity.role === 'administrator'
  if (isAdministrator || isAskedLocally(context)) return true
  throw new ContentLakeError(
    identity.kind === 'anonymous' ? 'unauthorized' : 'forbidden',
    'Only administrators, and whoever asks from the machine that the lake runs on, may ask how a query is run: leave `explain` out',
  )
}

function queryText(text: string | null): string {
  if (text?.trim()) return text
  throw new ContentLakeError('invalidRequest', 'Add `query`: the GROQ to run, such as *[_type == "film"]')
}

function sourceMapKind(asked: string | null): QueryRequest['resultSourceMap'] {
  return asked === 'withKeyArraySelector' ? asked : asked === 'true'
}

/** Put together as text: a result that comes from the cache is neither parsed nor written again. */
function bodyOf(response: QueryResponse, ms: number, queryText: string | undefined): string | Uint8Array<ArrayBuffer> {
  const fields = [`"syncTags":${JSON.stringify(response.syncTags)}`, `"ms":${ms}`]
  if (response.resultSourceMapJson !== undefined) fields.push(`"resultSourceMap":${response.resultSourceMapJson}`)
  if (response.explain !== undefined) fields.push(`"explain":${JSON.stringify(response.explain)}`)
  const before = `{${queryText === undefined ? '' : `"query":${JSON.stringify(queryText)},`}"result":`
  const after = `,${fields.join(',')}}`
  const {resultJson} = response
  if (typeof resultJson === 'string') return before + resultJson + after
  return Buffer.concat([Buffer.from(before), resultJson, Buffer.from(after)])
}
