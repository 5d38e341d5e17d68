import {createHash} from 'node:crypto'
import {localPath, splitPath} from '@verite/content-model/languages'
import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

const noted = new Set<string>()

/**
 * Remembers, for good, that this address had a public page: one empty file each, named by a hash. Sanity keeps
 * no such record where readers may look, and a draft that has that address does not say that it was ever published.
 */
export async function noteOncePublic(path: string): Promise<void> {
  const file = fileOf(path)
  if (noted.has(file)) return
  noted.add(file)
  await mkdir(folder(), {recursive: true})
  await writeFile(file, '')
}

/** Whether this instance, or one that it shares `SITE_DATA` with, has ever served a public page at this address. */
export function wasOncePublic(path: string): boolean {
  return existsSync(fileOf(path))
}

/** A folder that instances share and builds leave alone, where there is one; else this build's own. */
const folder = () =>
  join(
    /*turbopackIgnore: true*/ process.env.SITE_DATA ||
      join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'cache'),
    'once-public',
  )

/** However the address is written; Next's own name of a page in the original language says the language too. */
function fileOf(path: string) {
  const {language, path: inAll} = splitPath(decodeURIComponent(path).normalize('NFC'))
  const plain = localPath(language, inAll)
  return join(folder(), createHash('sha256').update(plain).digest('hex'))
}
