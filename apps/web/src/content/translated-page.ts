import type {PagedType} from '@verite/content-model/paths'

/** A page that is the same in several languages: a document's own, or that of a film's credits or of its press kit, or the first. */
export type TranslatedPage = PagedType | 'credits' | 'press' | 'home'
