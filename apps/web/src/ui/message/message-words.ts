import {catalogue} from '../language/catalogue.ts'

/** What stands in for a page: where there is none, none any more, or none that could be drawn. */
export const messageWords = catalogue({
  en: {
    home: 'Start at the home page',
    notFound: {
      pageTitle: 'Page not found',
      kind: 'Not found',
      title: 'There is no page at this address',
      text: 'It may have been moved or withdrawn, or the address may have a typing error in it.',
      people: 'Look through the people',
      events: 'Look through the events',
    },
    gone: {
      pageTitle: 'Page withdrawn',
      kind: 'No longer public',
      title: 'This page has been withdrawn',
      text: 'There was a page at this address. Its editors took it down, and it is not expected back.',
    },
    unfinished: {
      kind: 'Draft',
      title: 'This is not a page yet',
      text: 'It shows here as soon as these fields are filled in:',
      fields: {
        title: 'Title',
        name: 'Name',
        sortName: 'Name for sorting',
        vitalStatus: 'Living',
        status: 'Status',
        kind: 'Kind',
        outcome: 'What became of the charge, or that it is still pending',
      },
    },
  },
  uk: {
    home: 'Почати з головної сторінки',
    notFound: {
      pageTitle: 'Сторінку не знайдено',
      kind: 'Не знайдено',
      title: 'За цією адресою сторінки немає',
      text: 'Можливо, її перенесено або вилучено, а можливо, в адресі є описка.',
      people: 'Переглянути людей',
      events: 'Переглянути події',
    },
    gone: {
      pageTitle: 'Сторінку вилучено',
      kind: 'Більше не оприлюднено',
      title: 'Цю сторінку вилучено',
      text: 'За цією адресою була сторінка. Редакція її зняла й повертати не планує.',
    },
    unfinished: {
      kind: 'Чернетка',
      title: 'Це ще не сторінка',
      text: 'Вона з’явиться тут, щойно буде заповнено ці поля:',
      fields: {
        title: 'Назва',
        name: 'Ім’я',
        sortName: 'Ім’я для сортування',
        vitalStatus: 'Чи живе ця особа',
        status: 'Статус',
        kind: 'Вид',
        outcome: 'Чим завершилося обвинувачення, або що рішення ще немає',
      },
    },
  },
})
