import {setTimeout as wait} from 'node:timers/promises'
import {LRUCache} from 'lru-cache'
import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import {areTagsExpired} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import {moment} from './src/content/moment.ts'
import {noteOncePublic} from './src/content/once-public.ts'
import {settleScripts} from './src/page-scripts/settle-scripts.ts'

// A CommonJS module: Node and Next's bundler disagree on what its default is.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/** Since when pages are being drawn (ms), by key: Next asks here first, and finds nothing that still holds. */
const drawnSince = new LRUCache({max: 10_000})

/**
 * When the drawing of a kept page began (ms), by key. Next notes the time of day, and compares it with a clock that stands
 * still while a computer sleeps: after that, pages would be taken for newer than what expires them, for as long as it slept.
 */
const drawnAt = new LRUCache({max: 10_000})

/** How to write a page to the disk, by key, for those that are being written: one after another, the newest only. */
const writing = new Map()

/**
 * Next's own page cache, with these differences.
 *
 * A page from whose content something changed while it was being drawn is not kept. Next counts a page's age from the end
 * of its drawing and would take it for new, until the next change.
 *
 * A page loads scripts only if something on it needs them, and runs none but those; see settleScripts.
 *
 * An address that had a public page is remembered, so that it can say "withdrawn" (410) when the page is unpublished.
 *
 * What is no page, be it nothing or a redirect, is kept in memory only: anybody can ask for any number of them, and the
 * disk has an end.
 *
 * Readers do not wait until a page is on the disk, where it is for the next start.
 */
export default class PageCache extends FileSystemCache {
  async get(...args) {
    const [key] = args
    const askedAt = moment()
    const kept = await super.get(...args)
    const isExpired = kept && drawnAt.has(key) && areTagsExpired(tagsOf(kept.value), drawnAt.get(key))
    const entry = isExpired ? null : kept
    if (!entry && !drawnSince.has(key)) drawnSince.set(key, askedAt)
    complete(key, entry?.value)
    return entry
  }

  async set(key, value, context) {
    complete(key, value)
    const since = drawnSince.get(key)
    drawnSince.delete(key)
    const holds = () => since === undefined || !areTagsExpired(tagsOf(value), since)
    if (!holds()) return
    drawnAt.set(key, since ?? moment())
    if (isNoPage(value)) return this.#keep(key, value, context, {onDisk: false})
    // A build ends when it has drawn its pages, so it waits for the disk.
    if (!globalThis.veriteFront) return this.#keep(key, value, context, {onDisk: true})
    await this.#keep(key, value, context, {onDisk: false})
    write(key, async () => {
      if (holds()) await this.#keep(key, value, context, {onDisk: true})
    })
  }

  #keep(key, value, context, {onDisk}) {
    const {flushToDisk} = this
    this.flushToDisk = flushToDisk && onDisk
    const kept = super.set(key, value, context)
    this.flushToDisk = flushToDisk
    return kept
  }
}

const isNoPage = (value) => (value?.status ?? 200) !== 200

const tagsOf = (value) => value?.headers?.['x-next-cache-tags']?.split(',') ?? []

async function write(key, page) {
  const isBusy = writing.has(key)
  writing.set(key, page)
  if (isBusy) return
  // Whoever waits for the page has it by then.
  await wait(200)
  for (let next = writing.get(key); next; next = writing.get(key) === next ? undefined : writing.get(key)) {
    try {
      await next()
    } catch (error) {
      console.warn(`[page cache] ${key} could not be written; it will be drawn again after a start.`, error)
    }
  }
  writing.delete(key)
}

function complete(key, value) {
  if (value?.kind === 'APP_PAGE') {
    // What is drawn for each request has but a beginning here; see front/settle-page.ts.
    if (value.postponed === undefined) settleScripts(value)
    value.status = statusIn(value.html) ?? value.status
    if ((value.status ?? 200) === 200) rememberPublic(key)
  }
  nameTags(value)
}

/** The status of a page that stands in for another; Next itself keeps none but 200. See drawOrSayWhyNot. */
function statusIn(html) {
  const [, status] = /<div data-page-status="(404|410)">/.exec(html) ?? []
  return status && Number(status)
}

/** Only what everybody may see comes here. A key ends with the page's address, after `/$`. */
function rememberPublic(key) {
  const [, address = key] = key.split('/$', 2)
  noteOncePublic(address).catch((error) => console.warn('[page cache] An address could not be remembered.', error))
}

/** Next takes its own header with a page's cache tags off a response; the front that keeps pages in memory needs them. */
function nameTags(value) {
  const tags = globalThis.veriteFront && value?.headers?.['x-next-cache-tags']
  if (tags) value.headers = {...value.headers, 'x-page-tags': tags}
}
