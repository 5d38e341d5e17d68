import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'
import {answerFromMemory} from './answer-from-memory.ts'
import {cleanRequest} from './clean-request.ts'
import {finishHeaders, type CdnTagsHeader} from './finish-headers.ts'
import {clientOf, MissBudget} from './miss-budget.ts'
import {pagePath} from './page-request.ts'
import {PageStore} from './page-store.ts'
import {replaceFailedPage} from './replace-failed-page.ts'
import {storedPage, type TakenPage} from './stored-page.ts'
import {takePage} from './take-page.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Stands before Next in its own process: answers with whole pages from memory while they are true, hands everything else
 * on, and keeps what comes back when it is a page for everybody. With `cdnTagsHeader` pages name their cache tags to a CDN.
 */
export function siteFront(next: Handle, {cdnTagsHeader}: {cdnTagsHeader?: CdnTagsHeader} = {}): RequestListener {
  const store = new PageStore()
  const budget = new MissBudget()
  const making = new Set<string>()

  const keep = async (path: string, taken: TakenPage) => {
    if (making.has(path)) return
    making.add(path)
    try {
      const page = await storedPage(taken)
      if (page) store.set(path, page)
    } finally {
      making.delete(path)
    }
  }

  return (request, response) => {
    const path = pagePath(request)
    const page = path === null ? undefined : store.get(path)
    if (page) return answerFromMemory(page, request, response)

    const client = clientOf(request)
    if (budget.isSpent(client)) return tooOften(response)
    response.once('finish', () => {
      if (missed.has(response.statusCode)) budget.miss(client)
    })
    cleanRequest(request)
    const noted = finishHeaders(response, path !== null, cdnTagsHeader)
    if (path !== null && request.headers.accept?.includes('text/html')) replaceFailedPage(response, path)
    const canBeKept = path !== null && request.method === 'GET' && path === request.url
    if (canBeKept) {
      // Asked whether it has changed, Next would answer without what there is to keep.
      delete request.headers['if-none-match']
      takePage(response, noted, (taken) => {
        keep(path, taken).catch((error: unknown) =>
          console.error(`[front] ${path} could not be kept in memory.`, error),
        )
      })
    }
    next(request, response).catch((error: unknown) => failed(error, response))
  }
}

/** Answers to who guesses: addresses, or secrets. */
const missed = new Set([401, 404, 410])

function tooOften(response: ServerResponse) {
  response.writeHead(429, {'retry-after': '30', 'content-type': 'text/plain; charset=utf-8'})
  response.end('You have asked for too many pages that do not exist. Please wait half a minute.')
}

function failed(error: unknown, response: ServerResponse) {
  console.error('[front] A request failed.', error)
  if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'})
  response.end('Something went wrong here. Please try again.')
}
