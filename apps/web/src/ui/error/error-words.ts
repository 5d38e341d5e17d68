import {catalogue} from '../language/catalogue.ts'

/** What a page says that could not be drawn. The one catalogue that browsers load: then no server can say it. */
export const errorWords = catalogue({
  en: {
    title: 'This page could not be shown',
    kind: 'Something went wrong',
    text: 'The fault is ours and has been noted. What the page says is not lost.',
    again: 'Try again',
    home: 'Start at the home page',
    number: 'If it goes on, tell us this number:',
  },
  uk: {
    title: 'Цю сторінку не вдалося показати',
    kind: 'Щось пішло не так',
    text: 'Це наша помилка, і ми її зафіксували. Вміст сторінки не втрачено.',
    again: 'Спробувати ще раз',
    home: 'Почати з головної сторінки',
    number: 'Якщо це повторюється, повідомте нам цей номер:',
  },
})
