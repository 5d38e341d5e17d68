import {authorOf} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {encodeEvent} from '../realtime/event-stream.ts'
import type {ListenRequest} from '../realtime/listen-request.ts'
import {queryParams} from './query-params.ts'
import {stillReads} from './still-reads.ts'

/** `GET /data/listen/:dataset`: the changes to the documents that a filter matches, as they happen. */
export const listen: Handler = (context) => {
  const {lake, identity, url, request, outgoing} = context
  const listenRequest = parseRequest(context)
  const {dataset} = listenRequest
  const resume = url.searchParams.get('enableResume') === 'true' ? request.headers.get('last-event-id') : null
  try {
    return lake.realtime.listeners.listen(listenRequest, {
      matcherOf: ({query, params}) => lake.queries.matcher(query, params, authorOf(identity)),
      sequenceOf: () => lake.store.reader(dataset).revision,
      stillAllowed: () => stillReads(context, dataset),
      resumeFrom: resume ?? undefined,
      outgoing,
    })
  } catch (error) {
    if (error instanceof ContentLakeError && error.status === 400) return channelError(error.message)
    throw error
  }
}

function parseRequest({lake, identity, url, params, apiVersion}: RequestContext): ListenRequest {
  const search = url.searchParams
  const dataset = params.dataset ?? ''
  const query = search.get('query')
  if (query === null) throw new ContentLakeError('invalidRequest', 'Add `query`: the filter to listen to, such as *')
  lake.store.reader(dataset)
  const gate = lake.gateFor(identity, dataset)
  if (gate.rules.sees === 'nothing') throw new ContentLakeError('unauthorized', `Dataset "${dataset}" is private`)
  return {
    dataset,
    query,
    params: queryParams(search),
    identity: authorOf(identity),
    gate,
    includeResult: search.get('includeResult') === 'true',
    includePreviousRevision: search.get('includePreviousRevision') === 'true',
    includeMutations: search.get('includeMutations') !== 'false',
    includeVersions: search.get('includeAllVersions') === 'true' ? 'all' : versionsByDefault(apiVersion),
    includeEffects: search.get('effectFormat') === 'mendoza',
  }
}

/** From 2025-02-19 on listeners hear of published documents only; before, also of drafts. */
function versionsByDefault(apiVersion: string): ListenRequest['includeVersions'] {
  return apiVersion === 'X' || (apiVersion !== '1' && apiVersion >= '2025-02-19') ? 'none' : 'drafts'
}

/** An event rather than a 400: on a failed request clients would try again for ever. */
function channelError(message: string) {
  return new Response(encodeEvent({event: 'channelError', data: {message}}), {
    headers: {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache'},
  })
}
