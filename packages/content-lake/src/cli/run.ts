import {ContentLakeError} from '../errors.ts'
import {storageFailure} from '../sqlite/storage-failure.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'

/** Loaded when they are called: printing a token need not wait for an image library. */
export const commandTable: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.ts')).serve,
  'login-link': async () => (await import('./login-link.ts')).loginLink,
  'user add': async () => (await import('./user-add.ts')).userAdd,
  'user list': async () => (await import('./user-list.ts')).userList,
  'user role': async () => (await import('./user-role.ts')).userRole,
  'user remove': async () => (await import('./user-remove.ts')).userRemove,
  'user password': async () => (await import('./user-password.ts')).userPassword,
  'token create': async () => (await import('./token-create.ts')).tokenCreate,
  'token list': async () => (await import('./token-list.ts')).tokenList,
  'token revoke': async () => (await import('./token-revoke.ts')).tokenRevoke,
  'dataset list': async () => (await import('./dataset-list.ts')).datasetList,
  'webhook add': async () => (await import('./webhook-add.ts')).webhookAdd,
  'webhook list': async () => (await import('./webhook-list.ts')).webhookList,
  'webhook remove': async () => (await import('./webhook-remove.ts')).webhookRemove,
  'webhook messages': async () => (await import('./webhook-messages.ts')).webhookMessages,
  'webhook resend': async () => (await import('./webhook-resend.ts')).webhookResend,
  'history prune': async () => (await import('./history-prune.ts')).historyPrune,
  export: async () => (await import('./export.ts')).exportCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  compact: async () => (await import('./compact.ts')).compactCommand,
  import: async () => (await import('./import.ts')).importCommand,
  sanity: async () => (await import('./sanity.ts')).sanity,
  audit: async () => (await import('./audit.ts')).audit,
}

/** Runs one command line. Resolves with the exit code; a mistake is one sentence on stderr. */
export async function run(argv: string[], env: Record<string, string | undefined>): Promise<number> {
  const [words, load] = Object.entries(commandTable).find(([name]) => isPrefix(name.split(' '), argv)) ?? []
  if (!words || !load) return explain(argv)
  try {
    const command = await load()
    const rest = argv.slice(words.split(' ').length)
    // What comes after `sanity` is for that program.
    if (words === 'sanity' ? rest[0] === '--help' : rest.includes('--help')) return explainOne(command)
    const code = await command.run(rest, env)
    return typeof code === 'number' ? code : 0
  } catch (cause) {
    const error = storageFailure(cause, 'Not done')
    if (!(error instanceof CommandError || error instanceof ContentLakeError)) throw error
    console.error(error.message)
    return 1
  }
}

const everywhere = 'Every command takes --data <folder> (or LAKE_DATA); see .env.example for the rest.'

function explainOne({name, usage, summary}: Command): number {
  console.log([`Usage: content-lake ${`${name} ${usage}`.trim()}`, '', summary, '', everywhere].join('\n'))
  return 0
}

function isPrefix(words: string[], argv: string[]) {
  return words.every((word, index) => word === argv[index])
}

async function explain(argv: string[]): Promise<number> {
  const asked = argv.length === 0 || argv.includes('--help') || argv[0] === 'help'
  const all = await Promise.all(Object.values(commandTable).map((load) => load()))
  const usage = [
    'Usage: content-lake <command>',
    '',
    ...all.map(({name, usage, summary}) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`),
    '',
    everywhere,
  ].join('\n')
  if (asked) console.log(usage)
  else console.error(`There is no command "${argv.join(' ')}".\n\n${usage}`)
  return asked ? 0 : 1
}
