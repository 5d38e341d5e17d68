import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Config, root} from './config.ts'
import {embedded} from './connection.ts'
import {type LakeCommand, runNode} from './lake-command.ts'

const unfinished = 'unfinished'

/** Loads the demo film into a data folder that wants it. Resolves with whether it did. */
export async function importDemo(config: Config, cli: LakeCommand): Promise<boolean> {
  if (!wantsDemo(config)) return false
  writeFileSync(markIn(config), unfinished)
  const folder = mkdtempSync(join(tmpdir(), 'verite-demo-'))
  try {
    await runNode([join(root, 'packages/content-model/src/demo/write-demo.ts'), folder])
    await cli('import', folder, '--dataset', embedded.dataset)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  writeFileSync(markIn(config), new Date().toISOString())
  return true
}

/** Once, and only a new folder: a film that an editor deleted must not come back, nor appear in what a backup restored. */
export function wantsDemo(config: Pick<Config, 'dataFolder' | 'demo'>): boolean {
  const mark = markIn(config)
  if (existsSync(mark)) return readFileSync(mark, 'utf8') === unfinished
  return config.demo && !existsSync(join(config.dataFolder, 'lake'))
}

function markIn({dataFolder}: Pick<Config, 'dataFolder'>) {
  return join(dataFolder, 'demo-imported')
}
