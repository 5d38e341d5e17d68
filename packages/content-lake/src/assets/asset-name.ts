/** What an asset's id and the end of its address are made of. */
export type AssetName =
  | {kind: 'image'; sha1: string; width: number; height: number; extension: string}
  | {kind: 'file'; sha1: string; extension: string}

/** @returns the id of the asset's document, as Sanity spells it: `image-<sha1>-300x200-jpg`, `file-<sha1>-pdf` */
export function assetId(name: AssetName): string {
  return `${name.kind}-${stemOf(name)}-${name.extension}`
}

/** @returns the last part of the asset's address: `<sha1>-300x200.jpg`, `<sha1>.pdf` */
export function assetFileName(name: AssetName): string {
  return `${stemOf(name)}.${name.extension}`
}

/** @returns what a file name of an address says, or undefined when no asset can have that name */
export function parseAssetFileName(kind: AssetName['kind'], fileName: string): AssetName | undefined {
  return kind === 'image' ? parseImage(fileName) : parseFile(fileName)
}

/** @returns what an asset's id says, or undefined when no asset has that id */
export function parseAssetId(id: string): AssetName | undefined {
  const [, kind, stem, extension] = /^(image|file)-(.+)-([a-z0-9]+)$/.exec(id) ?? []
  return kind === undefined
    ? undefined
    : parseAssetFileName(kind === 'image' ? 'image' : 'file', `${stem}.${extension}`)
}

/** @returns the hash in an asset's id, or undefined when the id is not an asset's */
export function hashOfAssetId(id: string): string | undefined {
  return /^(?:image|file)-([a-f0-9]{40})-/.exec(id)?.[1]
}

function stemOf(name: AssetName) {
  return name.kind === 'image' ? `${name.sha1}-${name.width}x${name.height}` : name.sha1
}

function parseImage(fileName: string): AssetName | undefined {
  const [, sha1, width, height, extension] = /^([a-f0-9]{40})-(\d+)x(\d+)\.([a-z]+)$/.exec(fileName) ?? []
  if (!sha1 || !extension) return undefined
  return {kind: 'image', sha1, width: Number(width), height: Number(height), extension}
}

function parseFile(fileName: string): AssetName | undefined {
  const [, sha1, extension] = /^([a-f0-9]{40})\.([a-z0-9]+)$/.exec(fileName) ?? []
  return sha1 && extension ? {kind: 'file', sha1, extension} : undefined
}
