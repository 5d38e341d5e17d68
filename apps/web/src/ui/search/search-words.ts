import {type SearchKind} from '@verite/content-model/search/search'

/** The words of search, in whole sentences, in one place. */
export const searchWords = {
  title: 'Search',
  label: 'Search films, people, organisations, events and quotations',
  action: 'Search',
  hint: 'Names in any spelling are found: Torun and Toruń, Kyiv and Київ.',
  groups: {
    film: 'Films',
    person: 'People',
    organisation: 'Organisations',
    event: 'Events',
    quote: 'Quotations',
    page: 'Pages',
  } satisfies Record<SearchKind, string>,
  found: (total: number, query: string) =>
    total === 1 ? `One result for “${query}”.` : `${total} results for “${query}”.`,
  nothing: (query: string) => `Nothing was found for “${query}”.`,
  otherWays: 'A shorter word or another spelling may help. The lists hold everything:',
  also: (name: string) => `Also ${name}`,
  all: (total: number) => `Show all ${total}`,
  everyKind: 'Show results of every kind',
}
