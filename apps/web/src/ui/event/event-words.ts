import {catalogue} from '../language/catalogue.ts'

/** What an event's page says around its facts. */
export const eventWords = catalogue({
  en: {
    when: 'When',
    where: 'Where',
    status: 'Status',
    tickets: 'Tickets',
    access: 'Access',
    calendar: 'Calendar',
    dateNotStated: 'Date not stated',
    /** Before the same moment on the reader's own clock. */
    yourTime: 'For you:',
    addTo: {file: 'Add to calendar', google: 'Google Calendar', outlook: 'Outlook'},
    subscribe: 'Subscribe to coming dates',
    addByAddress: {google: 'in Google Calendar', outlook: 'in Outlook'},
    pending: 'The outcome is still pending.',
    sections: {
      outcome: 'What became of it',
      people: 'Those involved',
      films: 'Related to',
      decides: 'It decided',
      before: 'It came after',
      after: 'After it came',
      partOf: 'It is part of',
      parts: 'Its parts',
    },
  },
  uk: {
    when: 'Коли',
    where: 'Де',
    status: 'Стан',
    tickets: 'Квитки',
    access: 'Доступність',
    calendar: 'Календар',
    dateNotStated: 'Дату не зазначено',
    yourTime: 'За вашим часом:',
    addTo: {file: 'Додати до календаря', google: 'Google Календар', outlook: 'Outlook'},
    subscribe: 'Підписатися на майбутні дати',
    addByAddress: {google: 'у Google Календарі', outlook: 'в Outlook'},
    pending: 'Чим закінчилося, ще не відомо: рішення немає.',
    sections: {
      outcome: 'Чим закінчилося',
      people: 'Про кого йдеться',
      films: 'Пов’язано з',
      decides: 'Подія, яку цим вирішено',
      before: 'Перед цим',
      after: 'Після цього',
      partOf: 'Частина події',
      parts: 'Складові',
    },
  },
})
