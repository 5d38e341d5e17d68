import {catalogue} from '../language/catalogue.ts'

/** What the sections that several pages share say of themselves. */
export const recordWords = catalogue({
  en: {
    events: 'Events',
    claims: 'Claims',
    claimsNote: 'What others say and we do not say ourselves: who says it, where, and how it stands.',
    sources: 'Sources',
    corrections: 'Corrections',
    onThisPage: 'On this page',
    linkTo: (section: string) => `Link to ${section}`,
    lastChanged: 'Last changed',
    notStated: 'Not stated',
  },
  uk: {
    events: 'Події',
    claims: 'Твердження',
    claimsNote: 'Що кажуть інші і чого не кажемо ми самі: хто це каже, де і як воно підтверджується.',
    sources: 'Джерела',
    corrections: 'Виправлення',
    onThisPage: 'На цій сторінці',
    linkTo: (section: string) => `Посилання на розділ «${section}»`,
    lastChanged: 'Востаннє змінено',
    notStated: 'Не зазначено',
  },
})
