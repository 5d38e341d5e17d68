import type {Cover} from './pdf-cover.ts'

/** A cover with as little as there can be. */
export const plainCover: Cover = {
  title: 'Last Take',
  line: null,
  lineLanguage: 'en',
  release: null,
  state: '',
  siteName: 'Vérité',
  accent: {onPaper: '#995015', onNight: '#d88954'},
  art: null,
}
