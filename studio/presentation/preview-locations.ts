import {pagedTypes, pathOf, paths, type PagedType} from '@verite/content-model/paths'
import {type DocumentLocation, type DocumentLocationResolvers, defineLocations} from 'sanity/presentation'

type Named = {title?: string; name?: string; slug?: string}

/** Where on the site a document is seen, for every type that is seen there at all. */
export const previewLocations: DocumentLocationResolvers = {
  ...Object.fromEntries(pagedTypes.map((type) => [type, ownPage(type)])),
  creditSheet: onPageOf('work'),
  pressKit: onPageOf('documentary'),
  claim: onPageOf('subject.document'),
  correction: onPageOf('subject'),
  siteSettings: defineLocations({
    message: 'Seen on every page',
    tone: 'positive',
    locations: [{title: 'Home page', href: paths.home()}],
  }),
  quote: onPageOf('speaker'),
}

const listOfType: Partial<Record<PagedType, DocumentLocation>> = {
  person: {title: 'All people', href: paths.people()},
  organisation: {title: 'All organisations', href: paths.organisations()},
  event: {title: 'All events', href: paths.events()},
}

function ownPage(type: PagedType) {
  return defineLocations({
    select: {title: 'title', name: 'name', slug: 'slug.current'},
    resolve: (document) => locationsOf(type, document),
  })
}

/** For what has no page of its own and stands on that of the document it points to. */
function onPageOf(field: string) {
  return defineLocations({
    select: {type: `${field}._type`, title: `${field}.title`, name: `${field}.name`, slug: `${field}.slug.current`},
    resolve: (document) => {
      const type = pagedTypes.find((paged) => paged === document?.['type'])
      return type ? locationsOf(type, document) : null
    },
  })
}

function locationsOf(type: PagedType, document: Named | null) {
  if (!document?.slug) return {message: 'Not on the site until it has an address', tone: 'caution' as const}
  const page = {title: document.title ?? document.name ?? 'Untitled', href: pathOf({type, slug: document.slug})}
  const list = listOfType[type]
  return {locations: list ? [page, list] : [page]}
}
