import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readSettings, root, type Config} from './config.ts'
import {embedded} from './connection.ts'
import {openDataFolder} from './data-folder.ts'
import {importDemo} from './import-demo.ts'
import {lakeCommand, runNode} from './lake-command.ts'
import {otherContentIn} from './other-content.ts'
import {runCommand, UserError} from './user-error.ts'

const flag = '--beside'

await runCommand(async () => {
  const config = readSettings()
  if (config.hosted) {
    throw new UserError('The invented slate is for the embedded lake: leave SANITY_PROJECT_ID unset to load it there.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'verite-slate-'))
  try {
    if (!process.argv.includes(flag)) await refuseBesideOthers(config, folder)
    openDataFolder(config.dataFolder)
    await importDemo(config, lakeCommand(config))
    console.log('Inventing 300 films, 4,000 people, 10,000 credits and 5,000 events …')
    await runNode([join(root, 'packages/content-model/src/demo/large/write-slate.ts'), folder])
    console.log(await lakeCommand(config)('import', folder, '--dataset', embedded.dataset, '--missing'))
    console.log(`It is in ${config.dataFolder}: start the system with the same VERITE_DATA to see it.`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

/** @throws UserError where the dataset holds what is not of the slate, and the slate is not there yet */
async function refuseBesideOthers(config: Config, folder: string) {
  if (!existsSync(join(config.dataFolder, 'lake'))) return
  const exported = join(folder, 'present')
  await lakeCommand(config)('export', exported, '--dataset', embedded.dataset, '--no-assets')
  const {count, example} = otherContentIn(readFileSync(join(exported, 'data.ndjson'), 'utf8'))
  if (count === 0) return
  throw new UserError(
    `${config.dataFolder} already holds ${count} documents that are not of the slate, such as ${example}. ` +
      'Invented films would stand among them on the site. Give the slate a folder of its own ' +
      `(VERITE_DATA=.verite-large npm run demo:large), or say that you want both: npm run demo:large -- ${flag}`,
  )
}
