import {catalogue} from '../language/catalogue.ts'

/** The labels of a trailer's facts. */
export const trailerWords = catalogue({
  en: {
    on: (host: string) => `on ${host}`,
    length: 'Length',
    language: 'Language',
    captions: 'Captions',
    description: 'Audio description',
    describedVersion: 'Version with audio description',
    transcript: 'Transcript',
  },
  uk: {
    on: (host: string) => `на ${host}`,
    length: 'Тривалість',
    language: 'Мова',
    captions: 'Субтитри',
    description: 'Аудіодескрипція',
    describedVersion: 'Версія з аудіодескрипцією',
    transcript: 'Розшифровка',
  },
})
