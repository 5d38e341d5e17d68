import {catalogue} from '../language/catalogue.ts'

/** What the home page says around films and events. */
export const homeWords = catalogue({
  en: {films: 'Films', ahead: 'To come', over: 'So far', none: 'No film has been published yet.'},
  uk: {films: 'Фільми', ahead: 'Попереду', over: 'Було досі', none: 'Жодного фільму ще не опубліковано.'},
})
