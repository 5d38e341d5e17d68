import {randomUUID} from 'node:crypto'
import {mkdir, readdir, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {LRUCache} from 'lru-cache'

/** Who was told of a file a moment ago is about to open it. */
const graceInMs = 5000

export type CachedFile = {path: string; size: number}

/**
 * Transformed images on disk, within a size: those that were not asked for longest go first, also over restarts. A file
 * goes a few seconds after its turn has come.
 */
export type RenditionCache = {
  /** What the files that are kept take. */
  readonly bytes: number
  /** `name` begins with the hash of the original. */
  get(name: string): Promise<CachedFile | undefined>
  set(name: string, bytes: Buffer): Promise<CachedFile>
  /** Removes every rendition of an original. */
  removeAllOf(sha1: string): Promise<void>
}

export function openRenditionCache(folder: string, maxBytes: number): RenditionCache {
  const files = new LRUCache<string, number>({
    maxSize: maxBytes,
    sizeCalculation: (size) => Math.max(1, size),
    dispose: (_size, name, reason) => {
      if (reason === 'delete') void rm(pathOf(name), {force: true})
      if (reason === 'evict') removeSoon(name)
    },
  })
  let filled: Promise<void> | undefined
  return {
    get bytes() {
      return files.calculatedSize
    },
    get,
    set,
    removeAllOf,
  }

  async function get(name: string) {
    await (filled ??= fill())
    const size = files.get(name)
    if (size === undefined) return undefined
    // Somebody may have emptied the folder by hand: then there is no file, and it is made again.
    const there = await isTouched(pathOf(name))
    if (!there) files.delete(name)
    return there ? {path: pathOf(name), size} : undefined
  }

  async function set(name: string, bytes: Buffer) {
    await (filled ??= fill())
    const path = pathOf(name)
    await writeWhole(path, bytes)
    files.set(name, bytes.length)
    // One that is larger than all that may be kept is not taken in.
    if (!files.has(name)) removeSoon(name)
    return {path, size: bytes.length}
  }

  function removeSoon(name: string) {
    setTimeout(() => {
      if (!files.has(name)) void rm(pathOf(name), {force: true})
    }, graceInMs).unref()
  }

  async function removeAllOf(sha1: string) {
    await (filled ??= fill())
    for (const name of files.keys()) if (name.startsWith(sha1)) files.delete(name)
  }

  async function fill() {
    for (const {name, size} of await filesIn(folder)) files.set(name, size)
  }

  function pathOf(name: string) {
    return join(folder, name.slice(0, 2), name)
  }
}

/** Says when it was used last, for the next start. False where there is no such file. */
function isTouched(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    () => false,
  )
}

/** Nobody ever reads half of it. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const unfinished = `${path}.${randomUUID()}`
  await writeFile(unfinished, bytes)
  await rename(unfinished, path)
}

/** Those that were used longest ago first. */
async function filesIn(folder: string) {
  const names = await readdir(folder, {recursive: true}).catch(() => [])
  const found = await Promise.all(names.map((name) => describe(folder, name)))
  return found.filter((file) => file !== undefined).sort((a, b) => a.usedAt - b.usedAt)
}

async function describe(folder: string, relative: string) {
  const file = await stat(join(folder, relative)).catch(() => undefined)
  const name = /[^/\\]+$/.exec(relative)?.[0]
  return file?.isFile() && name ? {name, size: file.size, usedAt: file.mtimeMs} : undefined
}
