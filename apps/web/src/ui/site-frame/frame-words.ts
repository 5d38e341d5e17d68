import {type Language} from '@verite/content-model/languages'
import {catalogue} from '../language/catalogue.ts'

/** How each language is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = {en: 'English', uk: 'Українська'}

/** What stands around every page. */
export const frameWords = catalogue({
  en: {
    skip: 'Skip to the content',
    menu: 'Main',
    more: 'More',
    languages: 'Language',
    search: 'Search',
    report: 'Report an error',
    corrections: 'Corrections',
    news: 'news as a feed',
    onlyOriginal: 'This page is available in English only.',
    partlyOriginal: 'Parts of this page are available in English only.',
  },
  uk: {
    skip: 'Перейти до вмісту',
    menu: 'Головне меню',
    more: 'Ще',
    languages: 'Мова',
    search: 'Пошук',
    report: 'Повідомити про помилку',
    corrections: 'Виправлення',
    news: 'стрічка новин',
    onlyOriginal: 'Цей текст поки що доступний лише англійською.',
    partlyOriginal: 'Деякі тексти на цій сторінці поки що доступні лише англійською.',
  },
})
