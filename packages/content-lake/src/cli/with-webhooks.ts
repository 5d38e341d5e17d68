import type {Environment} from '../env.ts'
import {openDatabase} from '../sqlite/database.ts'
import {sqliteWebhooks} from '../sqlite/sqlite-webhooks.ts'
import type {Webhook} from '../webhooks/webhook.ts'
import type {WebhookStore} from '../webhooks/webhook-store.ts'
import {CommandError} from './command-error.ts'
import {lakeIn} from './lake-in.ts'

/** Opens the webhooks of a data folder for one command, also while a lake serves it. */
export function withWebhooks<T>({LAKE_DATA}: Environment, use: (store: WebhookStore) => T): T {
  const database = openDatabase(lakeIn(LAKE_DATA).database)
  try {
    return use(sqliteWebhooks(database))
  } finally {
    database.close()
  }
}

/** @throws CommandError when no webhook has this id or name */
export function webhookNamed(store: WebhookStore, named: string | undefined): Webhook {
  const webhook = store.all().find(({id, name}) => id === named || name === named)
  if (webhook) return webhook
  throw new CommandError(
    `${named === undefined ? 'Say which webhook, by id or name' : `There is no webhook "${named}"`}: "content-lake webhook list" shows those there are.`,
  )
}
