import {catalogue} from '../language/catalogue.ts'

/** What a list of events says around them. */
export const eventListWords = catalogue({
  en: {
    undated: 'undated',
    ahead: 'To come',
    outcome: 'What became of it:',
    pending: 'still pending',
    access: (what: string) => `Access: ${what}`,
  },
  uk: {
    undated: 'без дати',
    ahead: 'Попереду',
    outcome: 'Чим закінчилося:',
    pending: 'ще не вирішено',
    access: (what: string) => `Доступність: ${what}`,
  },
})
