import {createHash, randomUUID} from 'node:crypto'
import {createWriteStream, existsSync} from 'node:fs'
import {link, mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Transform, type Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {ContentLakeError} from '../errors.ts'

/** Bytes that have arrived in full but belong to nobody yet. */
export type ReceivedFile = {
  path: string
  sha1: string
  size: number
  /** Files the bytes under their hash. Called before the commit that names them, and once more after it. */
  keep(): Promise<void>
  /** Forgets the arrived copy; bytes that were kept stay. */
  dispose(): Promise<void>
}

export type OriginalFiles = {
  /** @throws ContentLakeError payloadTooLarge as soon as more than `limit` bytes have come; nothing stays on disk */
  receive(body: Readable, limit: number): Promise<ReceivedFile>
  pathOf(sha1: string): string
  has(sha1: string): boolean
  /**
   * Removes bytes that nobody needs. Another process may commit a document that needs them at any moment: the bytes
   * are moved aside first, asked about again, and put back when they are needed after all.
   */
  removeUnless(isNeeded: () => boolean, sha1: string): Promise<boolean>
}

/** Original bytes on disk, by hash, so that the same bytes are never stored twice. */
export function openOriginalFiles(folder: string): OriginalFiles {
  const pathOf = (sha1: string) => join(folder, 'originals', sha1.slice(0, 2), sha1)
  const has = (sha1: string) => existsSync(pathOf(sha1))
  return {receive, pathOf, has, removeUnless}

  async function receive(body: Readable, limit: number): Promise<ReceivedFile> {
    const path = join(folder, 'incoming', randomUUID())
    await mkdir(dirname(path), {recursive: true})
    const dispose = () => rm(path, {force: true})
    try {
      const {sha1, size} = await write(body, path, limit)
      return {path, sha1, size, keep: () => keep(path, sha1), dispose}
    } catch (error) {
      await dispose()
      throw error
    }
  }

  async function keep(path: string, sha1: string) {
    if (has(sha1)) return
    await mkdir(dirname(pathOf(sha1)), {recursive: true})
    await link(path, pathOf(sha1)).catch(unlessExists)
    await flush(dirname(pathOf(sha1)))
  }

  async function removeUnless(isNeeded: () => boolean, sha1: string) {
    if (isNeeded() || !has(sha1)) return false
    const aside = `${pathOf(sha1)}.${randomUUID()}`
    try {
      await rename(pathOf(sha1), aside)
    } catch (error) {
      // Somebody else has removed it meanwhile.
      if (!has(sha1)) return false
      throw error
    }
    const needed = isNeeded()
    if (needed) await link(aside, pathOf(sha1)).catch(unlessExists)
    await rm(aside)
    return !needed
  }
}

async function write(body: Readable, path: string, limit: number) {
  const hash = createHash('sha1')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(size > limit ? tooLarge(limit) : null, chunk)
    },
  })
  await pipeline(body, measure, createWriteStream(path, {flags: 'wx', flush: true}))
  return {sha1: hash.digest('hex'), size}
}

/** A directory has to be flushed too, or a power cut forgets the name of a file that it kept. */
async function flush(path: string) {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}

export function tooLarge(limit: number) {
  const megabytes = Math.floor(limit / 2 ** 20)
  return new ContentLakeError('payloadTooLarge', `The file is larger than the ${megabytes} MiB that this lake accepts`)
}

function unlessExists(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}
