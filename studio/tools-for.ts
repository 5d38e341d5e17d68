import {type ComposableOption, type ConfigContext, type Tool} from 'sanity'

/** The tools that a person sees: queries are for administrators. */
export const toolsFor: ComposableOption<Tool[], ConfigContext> = (tools, {currentUser}) =>
  currentUser?.roles.some(({name}) => name === 'administrator') ? tools : tools.filter(({name}) => name !== 'vision')
