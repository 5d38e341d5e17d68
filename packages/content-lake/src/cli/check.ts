import {z} from 'zod'
import {checkLake} from '../checks/check-lake.ts'
import {claimDataFolder} from '../data-folder.ts'
import {isOfAnotherVersion, openDatabase} from '../sqlite/database.ts'
import {rebuildIndexes} from '../sqlite/rebuild-indexes.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
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
    const {database: filename} = lakeIn(settings.LAKE_DATA)
    if (flags.repair) repair(settings.LAKE_DATA, filename)
    // It must not be taken for damaged: what is older is brought up to date, what is newer refused.
    else if (isOfAnotherVersion(filename)) openDatabase(filename).close()
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

function repair(dataFolder: string, filename: string) {
  const claim = claimDataFolder(dataFolder)
  const database = openDatabase(filename)
  try {
    rebuildIndexes(database)
  } finally {
    database.close()
    claim.release()
  }
}
