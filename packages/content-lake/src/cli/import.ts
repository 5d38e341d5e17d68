import {z} from 'zod'
import {importDataset, type ImportReport} from '../transfer/import-dataset.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {openImportTarget} from './import-target.ts'
import {parseFlags} from './parse-flags.ts'
import {progress} from './progress.ts'

const off = z.boolean().default(false)

export const importCommand: Command = {
  name: 'import',
  usage:
    '<file.ndjson|file.tar.gz|folder> [--dataset production] [--replace|--missing] [--allow-failing-assets] [--allow-system-documents] [--skip-cross-dataset-references]',
  summary: 'Imports an export as a whole or not at all, also while the lake is being served.',
  async run(argv, env) {
    const {flags, settings, positionals} = parseFlags(argv, env, {
      replace: off,
      missing: off,
      'allow-failing-assets': off,
      'allow-system-documents': off,
      'skip-cross-dataset-references': off,
    })
    const [source] = positionals
    if (source === undefined || positionals.length > 1) {
      throw new CommandError('Say what to import, once. Example: content-lake import backup.tar.gz')
    }
    if (flags.replace && flags.missing) throw new CommandError('--replace and --missing exclude each other: choose one')
    const target = await openImportTarget(settings)
    const shown = progress()
    try {
      const options = {
        mode: flags.replace ? 'replace' : flags.missing ? 'missing' : 'create',
        allowFailingAssets: flags['allow-failing-assets'],
        allowSystemDocuments: flags['allow-system-documents'],
        skipCrossDatasetReferences: flags['skip-cross-dataset-references'],
      } as const
      const report = await importDataset(source, target, options, shown.show)
      shown.end()
      print(report, settings.LAKE_DATASET)
    } finally {
      shown.end()
      await target.close()
    }
  },
}

function print({created, replaced, unchanged, assets, warnings}: ImportReport, dataset: string) {
  for (const warning of warnings) console.error(`Left out: ${warning}`)
  const counts = [`${created} created`, `${replaced} replaced`, `${unchanged} unchanged`, `${assets} assets added`]
  console.log(`Imported into ${dataset}: ${counts.join(', ')}`)
}
