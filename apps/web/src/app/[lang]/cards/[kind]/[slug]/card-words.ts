import {catalogue} from '../../../../../ui/language/catalogue.ts'

/** What a card says above its title where the page is of no kind that editors choose. */
export const cardWords = catalogue({
  en: {film: 'Documentary film', person: 'Person', page: 'About'},
  uk: {film: 'Документальний фільм', person: 'Людина', page: 'Про нас'},
})
