import {type SearchKind} from '@verite/content-model/search/search'
import {catalogue} from '../language/catalogue.ts'
import {plural} from '../language/plural.ts'

type Groups = Readonly<Record<SearchKind, string>>

const groups: Groups = {
  film: 'Films',
  person: 'People',
  organisation: 'Organisations',
  event: 'Events',
  quote: 'Quotations',
  page: 'Pages',
}

/** The words of search, in whole sentences, in one place. */
export const searchWords = catalogue({
  en: {
    title: 'Search',
    label: 'Search films, people, organisations, events and quotations',
    action: 'Search',
    hint: 'Names in any spelling are found: Torun and Toruń, Kyiv and Київ.',
    groups,
    found: (total: number, query: string) =>
      total === 1 ? `One result for “${query}”.` : `${total} results for “${query}”.`,
    nothing: (query: string) => `Nothing was found for “${query}”.`,
    otherWays: 'A shorter word or another spelling may help. The lists hold everything:',
    also: (name: string) => `Also ${name}`,
    all: (total: number) => `Show all ${total}`,
    everyKind: 'Show results of every kind',
  },
  uk: {
    title: 'Пошук',
    label: 'Шукати фільми, людей, організації, події та цитати',
    action: 'Шукати',
    hint: 'Імена знаходяться в будь-якому написанні: Torun і Toruń, Kyiv і Київ.',
    groups: {
      film: 'Фільми',
      person: 'Люди',
      organisation: 'Організації',
      event: 'Події',
      quote: 'Цитати',
      page: 'Сторінки',
    },
    found: (total: number, query: string) =>
      `${plural('uk', total, {one: '# результат', few: '# результати', many: '# результатів', other: '# результату'})} за запитом «${query}».`,
    nothing: (query: string) => `За запитом «${query}» нічого не знайдено.`,
    otherWays: 'Може допомогти коротше слово чи інше написання. Усе є в переліках:',
    also: (name: string) => `Також ${name}`,
    all: (total: number) => `Показати всі (${total})`,
    everyKind: 'Показати результати всіх видів',
  },
})
