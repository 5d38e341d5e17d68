import type {PagedType} from '@verite/content-model/paths'

/** A page that is the same in several languages: a document's own, or that of a film's credits. */
export type TranslatedPage = PagedType | 'credits'
