import {z} from 'zod'
import {restoreLake} from '../backup/restore-lake.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {progress} from './progress.ts'

export const restoreCommand: Command = {
  name: 'restore',
  usage: '<backup> [--replace]',
  summary: 'Makes the data folder from a backup, after checking it; --replace sets aside what is there.',
  async run(argv, env) {
    const {flags, settings, positionals} = parseFlags(argv, env, {replace: z.boolean().default(false)})
    const [source] = positionals
    if (source === undefined || positionals.length > 1) {
      throw new CommandError(
        'Say which backup, once. Example: content-lake restore ./backups/monday --data ./lake-data',
      )
    }
    const shown = progress()
    const report = await restoreLake(source, settings.LAKE_DATA, flags, shown.show).finally(shown.end)
    const documents = report.datasets.reduce((sum, dataset) => sum + dataset.documents, 0)
    console.log(
      `Restored ${settings.LAKE_DATA} as of ${report.createdAt}: ${documents} documents, ${report.assets} assets`,
    )
    if (report.setAside !== undefined) console.log(`What was there before is in ${report.setAside}`)
    console.log('Everyone signs in again; people and tokens are those of the backup ("token list" shows them)')
  },
}
