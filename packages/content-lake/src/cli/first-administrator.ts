import type {Accounts, User} from '../access/accounts.ts'

/** The administrator that was there first; made when there is nobody. */
export async function firstAdministrator(accounts: Accounts): Promise<User> {
  return (
    accounts.users().find(({role}) => role === 'administrator') ??
    (await accounts.addUser({email: 'admin@localhost', displayName: 'Administrator', role: 'administrator'}))
  )
}
