import {type DocumentActionsResolver, type NewDocumentOptionsResolver} from 'sanity'

const singletons = ['siteSettings']

/** The only id that documents of a type that exists once may have. */
export function singletonId(type: string): string {
  return type
}

const actionsOfSingletons = ['publish', 'discardChanges', 'restore']

/** Nobody duplicates, unpublishes or deletes what exists once. */
export const singletonActions: DocumentActionsResolver = (actions, {schemaType}) =>
  singletons.includes(schemaType)
    ? actions.filter(({action}) => action !== undefined && actionsOfSingletons.includes(action))
    : actions

/** Nor does anybody create a second one. */
export const withoutSingletons: NewDocumentOptionsResolver = (options) =>
  options.filter(({templateId}) => !singletons.includes(templateId))
