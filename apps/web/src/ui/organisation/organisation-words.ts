import {catalogue} from '../language/catalogue.ts'

/** What an organisation's page says around its facts. */
export const organisationWords = catalogue({
  en: {
    sections: {
      credits: 'Credits',
      films: 'Films to watch here',
      awards: 'Awards it gives',
      students: 'People who attended it',
    },
    facts: {
      name: 'Name',
      aliases: 'Also called',
      kind: 'Kind',
      parent: 'Part of',
      place: 'Where',
      website: 'Website',
    },
    describedOnly: 'Sources describe it and do not name it.',
    inferred: 'Inferred',
    noDescription: 'No description yet',
  },
  uk: {
    sections: {
      credits: 'Титри',
      films: 'Фільми, які тут можна подивитися',
      awards: 'Нагороди, які вона присуджує',
      students: 'Хто тут навчався',
    },
    facts: {
      name: 'Назва',
      aliases: 'Інші назви',
      kind: 'Вид',
      parent: 'Частина організації',
      place: 'Де',
      website: 'Вебсайт',
    },
    describedOnly: 'Джерела описують її, але не називають.',
    inferred: 'Наш висновок',
    noDescription: 'Опису ще немає',
  },
})
