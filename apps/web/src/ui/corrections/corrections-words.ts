import {catalogue} from '../language/catalogue.ts'

/** The words of the log of corrections, in whole sentences, in one place. */
export const correctionsWords = catalogue({
  en: {
    title: 'Corrections',
    kind: 'What was wrong on these pages',
    lead: 'Every correction of substance stands here and on the page that it concerns: what was wrong, what the page says now, and since when.',
    none: 'Nothing has been corrected so far.',
    noneHere: 'Nothing on this page has been corrected so far.',
    wasWrong: 'What was wrong',
    nowSays: 'What it says now',
    follow: 'Follow the corrections in a feed reader:',
    report: 'Report an error',
  },
  uk: {
    title: 'Виправлення',
    kind: 'Що на цих сторінках було неправильно',
    lead: 'Кожне виправлення по суті стоїть тут і на тій сторінці, якої воно стосується: що було неправильно, що на сторінці сказано тепер і відколи.',
    none: 'Досі нічого не виправлено.',
    noneHere: 'На цій сторінці досі нічого не виправлено.',
    wasWrong: 'Що було неправильно',
    nowSays: 'Що сказано тепер',
    follow: 'Стежити за виправленнями у стрічці:',
    report: 'Повідомити про помилку',
  },
})
