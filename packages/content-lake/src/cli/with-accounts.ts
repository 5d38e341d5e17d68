import type {Accounts} from '../access/accounts.ts'
import {sqliteAccounts} from '../access/sqlite-accounts.ts'
import {openDataFolder} from '../data-folder.ts'
import {openDatabase} from '../sqlite/database.ts'

/** Opens the accounts of a data folder for one command, also while a lake serves it. */
export async function withAccounts<T>(dataFolder: string, use: (accounts: Accounts) => T | Promise<T>): Promise<T> {
  const database = openDatabase(openDataFolder(dataFolder).database)
  try {
    return await use(sqliteAccounts(database))
  } finally {
    database.close()
  }
}
