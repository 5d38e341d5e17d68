import {backUpLake} from '../backup/backup-lake.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'
import {progress} from './progress.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: '<new folder|file.tar.gz>',
  summary: 'Copies everything – datasets, history, accounts, assets – as it is at one moment, while the lake serves.',
  async run(argv, env) {
    const {settings, positionals} = parseFlags(argv, env, {})
    const [target] = positionals
    if (target === undefined || positionals.length > 1) {
      throw new CommandError('Say where to, once. Example: content-lake backup ./backups/monday')
    }
    lakeIn(settings.LAKE_DATA)
    const shown = progress()
    const {datasets, assets} = await backUpLake(settings.LAKE_DATA, target, shown.show).finally(shown.end)
    const documents = datasets.reduce((sum, dataset) => sum + dataset.documents, 0)
    console.log(`Backed up to ${target}: ${datasets.length} datasets, ${documents} documents, ${assets} assets`)
  },
}
