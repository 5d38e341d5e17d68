import {gzipSync} from 'node:zlib'

export type PageWeight = {page: string; html: number; scripts: number; styles: number}

/** Gzipped bytes of a page's HTML, its scripts that modern browsers load, and its style sheets. */
export async function pageWeight(page: string): Promise<PageWeight> {
  const html = await (await fetch(page)).text()
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag))
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
  return {
    page,
    html: gzipSync(html).length,
    scripts: await bytesOf(page, scripts, /\bsrc="([^"]+)"/),
    styles: await bytesOf(page, styles, /\bhref="([^"]+)"/),
  }
}

async function bytesOf(page: string, tags: readonly string[], attribute: RegExp): Promise<number> {
  const addresses = new Set(tags.flatMap((tag) => attribute.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []))
  const sizes = await Promise.all([...addresses].map((address) => gzippedBytes(new URL(address, page))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function gzippedBytes(address: URL): Promise<number> {
  const response = await fetch(address)
  return gzipSync(Buffer.from(await response.arrayBuffer())).length
}
