import {z} from 'zod'
import {openOriginalFiles} from '../assets/original-files.ts'
import {openDatabase} from '../sqlite/database.ts'
import {createDatasetReader} from '../sqlite/dataset-reader.ts'
import {exportDataset} from '../transfer/export-dataset.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'
import {progress} from './progress.ts'

const off = z.boolean().default(false)

export const exportCommand: Command = {
  name: 'export',
  usage: '<file.tar.gz|folder> [--dataset production] [--types film,person] [--no-assets] [--no-drafts] [--raw]',
  summary: "Writes a dataset as Sanity's own export does, for an import here or to hosted Sanity.",
  async run(argv, env) {
    const own = {'no-assets': off, 'no-drafts': off, raw: off, types: z.string().optional()}
    const {flags, settings, positionals} = parseFlags(argv, env, own)
    const [target] = positionals
    if (target === undefined || positionals.length > 1) {
      throw new CommandError('Say where to export to, once. Example: content-lake export backup.tar.gz')
    }
    const folder = lakeIn(settings.LAKE_DATA)
    const database = openDatabase(folder.database)
    const shown = progress()
    try {
      // One state of the dataset from the first document to the last, while a lake goes on writing.
      database.exec('begin')
      const reader = createDatasetReader(database, settings.LAKE_DATASET)
      const options = {
        raw: flags.raw,
        assets: !flags['no-assets'],
        drafts: !flags['no-drafts'],
        types: flags.types?.split(','),
      }
      const report = await exportDataset(reader, openOriginalFiles(folder.assets), target, options, (documents) =>
        shown.show('Documents', documents, 0),
      )
      shown.end()
      console.log(`Exported ${report.documents} documents and ${report.assets} assets to ${target}`)
    } finally {
      shown.end()
      database.close()
    }
  },
}
