import {open} from 'node:fs/promises'
import {fileTypeFromFile} from 'file-type'
import {getMimeType} from 'hono/utils/mime'

export type FileKind = {mimeType: string; extension: string}

const opening = 64 * 1024
const htmlRoots = /^(html|head|body|script|style|iframe|title|meta|link|div|p|a|h1|table|img|form|br|b)$/i
const textTypes = /^(text\/|application\/(json|ld\+json|x-subrip|yaml|toml|rtf|x-tex))/

/**
 * What a file is, by its bytes; its name decides only between kinds of plain text.
 * @param name the name it was uploaded under, if any
 */
export async function sniff(path: string, name?: string): Promise<FileKind> {
  const head = await readOpening(path)
  const markup = markupIn(head)
  if (markup) return markup
  const known = await fileTypeFromFile(path)
  if (known) return {mimeType: known.mime, extension: known.ext}
  return isText(head) ? textKind(name) : {mimeType: 'application/octet-stream', extension: extensionOf(name) ?? 'bin'}
}

/** @returns the extension of a file name in lower case, when it is one that an asset's id may hold */
export function extensionOf(name: string | undefined): string | undefined {
  return /\.([a-z0-9]{1,16})$/i.exec(name ?? '')?.[1]?.toLowerCase()
}

/** Markup is what a browser might run, so it is told from all else first, whatever the file calls itself. */
function markupIn(head: Buffer): FileKind | undefined {
  const text = decode(head)
  const prolog = /^\uFEFF?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*/.exec(text)?.[0].length ?? 0
  const start = text.slice(prolog)
  if (/^<!doctype\s+html/i.test(start)) return {mimeType: 'text/html', extension: 'html'}
  const root = /^(?:<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*(?:<!--[\s\S]*?-->\s*)*)?<([a-z][\w-]*:)?([a-z][\w-]*)/i.exec(
    start,
  )?.[2]
  if (root === undefined) return undefined
  if (root === 'svg') return {mimeType: 'image/svg+xml', extension: 'svg'}
  return htmlRoots.test(root) ? {mimeType: 'text/html', extension: 'html'} : {mimeType: 'text/xml', extension: 'xml'}
}

function textKind(name: string | undefined): FileKind {
  const extension = extensionOf(name)
  const byName = extension === undefined ? undefined : getMimeType(`.${extension}`)?.split(';')[0]
  if (extension === undefined || byName === undefined) return {mimeType: 'text/plain', extension: extension ?? 'txt'}
  return {mimeType: textTypes.test(byName) ? byName : 'text/plain', extension}
}

function isText(head: Buffer) {
  return !head.includes(0) && !new TextDecoder().decode(head.subarray(0, opening - 4)).includes('\uFFFD')
}

function decode(head: Buffer) {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  return new TextDecoder().decode(head)
}

async function readOpening(path: string) {
  const file = await open(path)
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(opening), 0, opening, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
