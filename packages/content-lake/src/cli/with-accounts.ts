import type {Accounts} from '../access/accounts.ts'
import {sqliteAccounts} from '../access/sqlite-accounts.ts'
import {openDataFolder} from '../data-folder.ts'
import {openDatabase} from '../sqlite/database.ts'
import {lakeIn} from './lake-in.ts'

type Use<T> = (accounts: Accounts) => T | Promise<T>

/** Opens the accounts of a data folder for one command, also while a lake serves it. @throws CommandError as `lakeIn` does */
export function withAccounts<T>(dataFolder: string, use: Use<T>): Promise<T> {
  return withAccountsIn(lakeIn(dataFolder), use)
}

/** The same for what comes before all else: whoever is the first may begin the lake. */
export async function withFirstAccounts<T>(dataFolder: string, use: Use<T>): Promise<T> {
  return withAccountsIn(openDataFolder(dataFolder), use)
}

async function withAccountsIn<T>(folder: {database: string}, use: Use<T>): Promise<T> {
  const database = openDatabase(folder.database)
  try {
    return await use(sqliteAccounts(database))
  } finally {
    database.close()
  }
}
