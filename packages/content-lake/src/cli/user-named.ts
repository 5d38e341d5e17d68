import type {Accounts, User} from '../access/accounts.ts'
import {CommandError} from './command-error.ts'

/** @throws CommandError when nobody has this address */
export function userNamed(accounts: Accounts, email: string): User {
  const user = accounts.userByEmail(email)
  if (user) return user
  throw new CommandError(`There is no user with the e-mail ${email}. "content-lake user list" shows those there are.`)
}

/** @throws CommandError when nobody would be left who may do everything */
export function assertNotLastAdministrator(accounts: Accounts, user: User) {
  const others = accounts.users().filter(({id, role}) => role === 'administrator' && id !== user.id)
  if (user.role !== 'administrator' || others.length) return
  throw new CommandError(`${user.displayName} is the last administrator: make somebody else one first.`)
}
