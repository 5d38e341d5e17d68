import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'
import {answerFromMemory} from './answer-from-memory.ts'
import {cleanRequest} from './clean-request.ts'
import {finishHeaders, type CdnTagsHeader} from './finish-headers.ts'
import {leadToLanguage} from './lead-to-language.ts'
import {clientOf, MissBudget} from './miss-budget.ts'
import {pagePath} from './page-request.ts'
import {PageStore} from './page-store.ts'
import {refuseMethod} from './refuse-method.ts'
import {replaceFailedPage} from './replace-failed-page.ts'
import {settlePage} from './settle-page.ts'
import {storedPage, type TakenPage} from './stored-page.ts'
import {takePage} from './take-page.ts'
import {Turns} from './turns.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Stands before Next in its own process: answers with whole pages from memory while they are true, hands everything else
 * on, and keeps what comes back in `pages` when it is a page for everybody. With `cdnTagsHeader` pages name their cache tags
 * to a CDN.
 */
export function siteFront(
  next: Handle,
  {cdnTagsHeader, pages: store = new PageStore()}: {cdnTagsHeader?: CdnTagsHeader; pages?: PageStore} = {},
): RequestListener {
  const budget = new MissBudget()
  const turns = new Turns()

  const keep = async (path: string, taken: TakenPage) => {
    try {
      const page = await storedPage(taken)
      if (page) store.set(path, page)
    } catch (error) {
      console.error(`[front] ${path} could not be kept in memory.`, error)
    }
  }

  const handOn = (path: string | null, request: IncomingMessage, response: ServerResponse) => {
    const client = clientOf(request)
    if (budget.isSpent(client)) return tooOften(response)
    response.once('finish', () => {
      if (missed.has(response.statusCode) || isSpelling(path, response)) budget.miss(client)
    })
    cleanRequest(request)
    const noted = finishHeaders(response, path !== null, cdnTagsHeader)
    if (path !== null) replaceFailedPage(response, path)
    if (canBeKept(path, request)) {
      // Asked whether it has changed, Next would answer without what there is to keep.
      delete request.headers['if-none-match']
      const endTurn = turns.begin(path)
      takePage(response, noted, (taken) => {
        if (taken) void keep(path, taken).then(endTurn)
        else endTurn()
      })
    }
    if (path !== null && request.method === 'GET') settlePage(request, response)
    next(request, response).catch((error: unknown) => failed(error, response))
  }

  const answerIfKept = (path: string | null, request: IncomingMessage, response: ServerResponse) => {
    const page = path === null ? undefined : store.get(path)
    if (page) answerFromMemory(page, request, response)
    return page !== undefined
  }

  return (request, response) => {
    if (refuseMethod(request, response) || leadToLanguage(request, response)) return
    const path = pagePath(request)
    if (answerIfKept(path, request, response)) return
    const turn = canBeKept(path, request) ? turns.current(path) : undefined
    if (!turn) return handOn(path, request, response)
    // What then is not there was for one alone, so nobody waits twice.
    turn.then(
      () => response.destroyed || answerIfKept(path, request, response) || handOn(path, request, response),
      (error: unknown) => failed(error, response),
    )
  }
}

function canBeKept(path: string | null, {method, url}: IncomingMessage): path is string {
  return path !== null && method === 'GET' && path === url
}

/** Answers to who guesses: addresses, or secrets. */
const missed = new Set([401, 404, 410])

/** Led to the lower-case address: a page can be written in very many other ways, and each is looked for. */
const isSpelling = (path: string | null, {statusCode}: ServerResponse) =>
  statusCode === 308 && path !== null && /[A-Z]/.test(path)

function tooOften(response: ServerResponse) {
  response.writeHead(429, {'retry-after': '30', 'content-type': 'text/plain; charset=utf-8'})
  response.end('You have asked for too many pages that do not exist. Please wait half a minute.')
}

function failed(error: unknown, response: ServerResponse) {
  console.error('[front] A request failed.', error)
  if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'})
  response.end('Something went wrong here. Please try again.')
}
