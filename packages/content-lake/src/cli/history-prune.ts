import {z} from 'zod'
import {createCommitQueue} from '../sqlite/commit-queue.ts'
import {openDatabase} from '../sqlite/database.ts'
import {datasetNumber} from '../sqlite/dataset-reader.ts'
import {listDatasets} from '../sqlite/datasets.ts'
import {daysAgo} from '../sqlite/history-keeper.ts'
import {pruneHistory} from '../sqlite/prune-history.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'

export const historyPrune: Command = {
  name: 'history prune',
  usage: '--days 90 [--in production]',
  summary: 'Forgets what was done to documents longer ago than that; their last state before it stays known.',
  async run(argv, env) {
    const days = z
      .string()
      .regex(/^[1-9]\d{0,5}$/, 'must be a number of days, such as 90')
      .transform(Number)
    const {flags, settings} = parseFlags(argv, env, {days, in: z.string().optional()})
    const database = openDatabase(lakeIn(settings.LAKE_DATA).database)
    const queue = createCommitQueue(database, () => undefined)
    try {
      const names = flags.in === undefined ? listDatasets(database).map(({name}) => name) : [flags.in]
      for (const name of names) {
        const place = {database, queue, dataset: datasetNumber(database, name)}
        console.log(`${name}: ${await pruneHistory(place, daysAgo(flags.days))} changes forgotten`)
      }
    } finally {
      queue.close()
      database.close()
    }
  },
}
