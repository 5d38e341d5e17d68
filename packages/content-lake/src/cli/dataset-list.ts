import {z} from 'zod'
import {openDatabase} from '../sqlite/database.ts'
import {listDatasets} from '../sqlite/datasets.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'

export const datasetList: Command = {
  name: 'dataset list',
  usage: '[--json]',
  summary: 'Lists the datasets and who may read them.',
  run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {json: z.boolean().default(false)})
    const database = openDatabase(lakeIn(settings.LAKE_DATA).database)
    try {
      const datasets = listDatasets(database)
      if (flags.json) console.log(JSON.stringify(datasets))
      else
        for (const {name, aclMode, addonFor} of datasets)
          console.log([name, aclMode, addonFor && `add-on of ${addonFor}`].join('  ').trim())
    } finally {
      database.close()
    }
  },
}
