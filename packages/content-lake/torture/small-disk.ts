import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export type SmallDisk = {folder: string; makeReadOnly(): void; remove(): void}

/** A disk of its own in memory, or nothing where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lake-disk-'))
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch {
    rmSync(folder, {recursive: true})
    return undefined
  }
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    remove() {
      execFileSync('umount', [folder], {stdio: 'ignore'})
      rmSync(folder, {recursive: true})
    },
  }
}

function mount(...args: string[]) {
  execFileSync('mount', args, {stdio: 'ignore'})
}
