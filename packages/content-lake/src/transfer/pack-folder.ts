import {randomUUID} from 'node:crypto'
import {createReadStream, createWriteStream} from 'node:fs'
import {readdir, rename, rm, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {pack, type Pack} from 'tar-stream'

/** Packs a folder into a `.tar.gz`, which appears under its name only when it is whole, for its owner alone: drafts are in it. */
export async function packFolder(folder: string, target: string): Promise<void> {
  const archive = pack()
  const unfinished = `${target}.${randomUUID()}`
  const root = basename(target).replace(/\.(tar\.gz|tgz)$/, '')
  try {
    await Promise.all([
      pipeline(archive, createGzip(), createWriteStream(unfinished, {flush: true, mode: 0o600})),
      fill(archive, folder, root).catch((error: Error) => archive.destroy(error)),
    ])
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, {force: true})
  }
}

async function fill(archive: Pack, folder: string, root: string) {
  for (const name of (await readdir(folder, {recursive: true})).sort()) {
    const path = join(folder, name)
    const {size, mtime} = await stat(path)
    if ((await stat(path)).isDirectory()) continue
    const entry = archive.entry({name: `${root}/${name.replaceAll('\\', '/')}`, size, mtime})
    await pipeline(createReadStream(path), entry)
  }
  archive.finalize()
}
