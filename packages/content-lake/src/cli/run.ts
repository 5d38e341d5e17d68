import {ContentLakeError} from '../errors.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {datasetList} from './dataset-list.ts'
import {loginLink} from './login-link.ts'
import {serve} from './serve.ts'
import {tokenCreate} from './token-create.ts'
import {tokenList} from './token-list.ts'
import {tokenRevoke} from './token-revoke.ts'
import {userAdd} from './user-add.ts'
import {userList} from './user-list.ts'
import {userPassword} from './user-password.ts'

const commands: Command[] = [
  serve,
  loginLink,
  userAdd,
  userList,
  userPassword,
  tokenCreate,
  tokenList,
  tokenRevoke,
  datasetList,
]

/** Runs one command line. Resolves with the exit code; a mistake is one sentence on stderr. */
export async function run(argv: string[], env: Record<string, string | undefined>): Promise<number> {
  const command = commands.find(({name}) => isPrefix(name.split(' '), argv))
  if (!command) return explain(argv)
  try {
    await command.run(argv.slice(command.name.split(' ').length), env)
    return 0
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof ContentLakeError)) throw error
    console.error(error.message)
    return 1
  }
}

function isPrefix(words: string[], argv: string[]) {
  return words.every((word, index) => word === argv[index])
}

function explain(argv: string[]): number {
  const asked = argv.length === 0 || argv.includes('--help') || argv[0] === 'help'
  const usage = [
    'Usage: content-lake <command>',
    '',
    ...commands.map(({name, usage, summary}) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`),
    '',
    'Every command takes --data <folder> (or LAKE_DATA); see .env.example for the rest.',
  ].join('\n')
  if (asked) console.log(usage)
  else console.error(`There is no command "${argv.join(' ')}".\n\n${usage}`)
  return asked ? 0 : 1
}
