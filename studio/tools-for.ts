import {type ComposableOption, type ConfigContext, type CurrentUser, type Tool} from 'sanity'

/**
 * The tools that a person sees: queries are for administrators; a preview opens with a secret, which who may only read
 * cannot make, so that it would load for ever.
 */
export const toolsFor: ComposableOption<Tool[], ConfigContext> = (tools, {currentUser}) =>
  tools
    .filter(({name}) => name !== 'vision' || currentUser?.roles.some((role) => role.name === 'administrator'))
    .filter(({name}) => name !== 'presentation' || !mayOnlyRead(currentUser))

/** Whether a person may change nothing at all. */
export function mayOnlyRead(user: CurrentUser | null): boolean {
  return user !== null && user.roles.length > 0 && user.roles.every(({name}) => name === 'viewer')
}
