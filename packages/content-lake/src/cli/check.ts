import {z} from 'zod'
import {checkLake} from '../checks/check-lake.ts'
import {claimDataFolder, openDataFolder} from '../data-folder.ts'
import {openDatabase} from '../sqlite/database.ts'
import {rebuildIndexes} from '../sqlite/rebuild-indexes.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {progress} from './progress.ts'

export const checkCommand: Command = {
  name: 'check',
  usage: '[--repair] [--json]',
  summary:
    'Compares indexes with ones made anew, and checks the file, history, references and assets, while it serves.',
  async run(argv, env) {
    const off = z.boolean().default(false)
    const {flags, settings} = parseFlags(argv, env, {repair: off, json: off})
    if (flags.repair) repair(settings.LAKE_DATA)
    const shown = progress()
    const findings = await checkLake(settings.LAKE_DATA, shown.show).finally(shown.end)
    if (flags.json) console.log(JSON.stringify(findings))
    if (!findings.length) {
      if (!flags.json) console.log(`${settings.LAKE_DATA} is sound: file, indexes, history, references and assets`)
      return
    }
    if (!flags.json) for (const {message, remedy} of findings) console.log(`${message}\n    → ${remedy}`)
    throw new CommandError(`${settings.LAKE_DATA}: ${findings.length} findings`)
  },
}

function repair(dataFolder: string) {
  const claim = claimDataFolder(dataFolder)
  const database = openDatabase(openDataFolder(dataFolder).database)
  try {
    rebuildIndexes(database)
  } finally {
    database.close()
    claim.release()
  }
}
