import {isAbsolute, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isRecord} from '../documents/record.ts'
import type {OpenedExport} from './opened-export.ts'

/** A file that documents show: `_sanityAsset: "image@file://./images/a.jpg"`, or an address on the web. */
export type LinkedAsset = {kind: 'image' | 'file'; from: {path: string} | {url: string}}

/** @returns the texts of all `_sanityAsset` fields in a document */
export function assetLinksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(assetLinksIn)
  if (!isRecord(value)) return []
  const {_sanityAsset: link, ...rest} = value
  return [...(typeof link === 'string' ? [link] : []), ...Object.values(rest).flatMap(assetLinksIn)]
}

/**
 * @returns what a link points at
 * @throws Error saying what is wrong with it
 */
export function parseAssetLink(
  link: string,
  {folder, confined}: Pick<OpenedExport, 'folder' | 'confined'>,
): LinkedAsset {
  const [, kind, address = ''] = /^(image|file)@([a-z]+:.+)$/i.exec(link) ?? []
  if (kind !== 'image' && kind !== 'file') {
    throw new Error(`"_sanityAsset" is "${link}"; it begins with image@ or file@, such as image@file://./images/a.jpg`)
  }
  if (/^https?:/i.test(address)) return {kind, from: {url: address}}
  const path = pathOf(address, folder)
  const inside = relative(folder, path)
  if (confined && (inside.startsWith('..') || isAbsolute(inside))) throw new Error(`"${link}" lies outside the archive`)
  return {kind, from: {path}}
}

function pathOf(address: string, folder: string) {
  const [, relativePath] = /^file:\/\/\.\/(.+)$/i.exec(address) ?? []
  if (relativePath !== undefined) return resolve(folder, decodeURIComponent(relativePath))
  if (!/^file:/i.test(address)) throw new Error(`"${address}" is neither a file nor an address on the web`)
  return fileURLToPath(address)
}

/** Puts references in the place of links; an object whose asset is not there loses it. */
export function withAssetReferences(value: unknown, idOf: (link: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withAssetReferences(item, idOf))
  if (!isRecord(value)) return value
  const {_sanityAsset: link, ...rest} = value
  const content = Object.fromEntries(
    Object.entries(rest).map(([name, field]) => [name, withAssetReferences(field, idOf)]),
  )
  const id = typeof link === 'string' ? idOf(link) : undefined
  if (id === undefined) return content
  return {_type: id.slice(0, id.indexOf('-')), ...content, asset: {_type: 'reference', _ref: id}}
}
