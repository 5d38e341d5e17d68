import {mkdirSync} from 'node:fs'
import type {Accounts} from '../access/accounts.ts'
import {sqliteAccounts} from '../access/sqlite-accounts.ts'
import {databaseFile} from '../content-lake.ts'
import {openDatabase} from '../sqlite/database.ts'

/** Opens the accounts of a data folder for one command, also while a lake serves it. */
export async function withAccounts<T>(dataFolder: string, use: (accounts: Accounts) => T | Promise<T>): Promise<T> {
  mkdirSync(dataFolder, {recursive: true, mode: 0o700})
  const database = openDatabase(databaseFile(dataFolder))
  try {
    return await use(sqliteAccounts(database))
  } finally {
    database.close()
  }
}
