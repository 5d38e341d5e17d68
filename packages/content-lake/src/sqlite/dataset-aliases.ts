import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {DatasetAlias, DatasetAliases} from '../documents/dataset-aliases.ts'
import {ContentLakeError} from '../errors.ts'
import {datasetNumber} from './dataset-reader.ts'
import {prepared} from './prepared.ts'

const aliasName = /^[a-z0-9][a-z0-9_-]{0,63}$/
const aliasRow = z
  .object({name: z.string(), dataset: z.string().nullable()})
  .transform(({name, dataset}): DatasetAlias => ({name, datasetName: dataset}))

export function sqliteDatasetAliases(database: DatabaseSync): DatasetAliases {
  const find = (name: string) =>
    aliasRow.optional().parse(prepared(database, 'select * from dataset_alias where name = ?').get(name))

  return {
    all: () => z.array(aliasRow).parse(prepared(database, 'select * from dataset_alias order by name').all()),
    create(name, datasetName) {
      if (!aliasName.test(name)) {
        throw new ContentLakeError(
          'validationError',
          `"${name}" is no alias: use at most 64 lower-case letters, digits, "_" and "-", starting with a letter or digit`,
        )
      }
      if (find(name)) throw new ContentLakeError('mutationError', `Dataset alias "~${name}" already exists`)
      if (datasetName !== null) datasetNumber(database, datasetName)
      prepared(database, 'insert into dataset_alias (name, dataset) values (?, ?)').run(name, datasetName)
      return {name, datasetName}
    },
    link(name, datasetName) {
      if (datasetName !== null) datasetNumber(database, datasetName)
      const {changes} = prepared(database, 'update dataset_alias set dataset = ? where name = ?').run(datasetName, name)
      if (changes === 0) throw unknownAlias(name)
      return {name, datasetName}
    },
    remove(name) {
      const {changes} = prepared(database, 'delete from dataset_alias where name = ?').run(name)
      if (changes === 0) throw unknownAlias(name)
    },
    target(name) {
      const alias = find(name)
      if (!alias) throw unknownAlias(name)
      if (alias.datasetName !== null) return alias.datasetName
      throw new ContentLakeError('notFound', `Dataset alias "~${name}" is not linked to a dataset`)
    },
  }
}

function unknownAlias(name: string) {
  return new ContentLakeError('notFound', `There is no dataset alias "~${name}"`)
}
