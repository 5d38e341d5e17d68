import {catalogue} from '../language/catalogue.ts'
import {plural, type PluralForms} from '../language/plural.ts'

const foundInEnglish: PluralForms = {other: '# found'}
const foundInUkrainian: PluralForms = {
  one: 'Знайдено # запис',
  few: 'Знайдено # записи',
  many: 'Знайдено # записів',
  other: 'Знайдено # запису',
}
const allInUkrainian: PluralForms = {
  one: 'Увесь # запис титрів',
  few: 'Усі # записи титрів',
  other: 'Усі # записів титрів',
}

/** What a roll of credits says around its names. */
export const creditWords = catalogue({
  en: {
    partial: 'The source lists these among others.',
    partialInLine: 'the source lists these among others',
    behalf: 'for',
    noCompany: 'No company stated',
    disputed: 'Disputed',
    ties: 'Ties to the story',
    find: 'Find in the credits',
    found: foundInEnglish,
    all: (count: number) => `All ${count} credits`,
    arrange: 'Arrange the credits',
    arrangements: {billing: 'In billing order', departments: 'By department', companies: 'By company'},
    take: 'Take them along',
    copy: 'Copy as text',
    copied: 'Copied',
    notCopied: 'Could not be copied; open the text instead',
    text: 'Text',
    csv: 'CSV',
    json: 'JSON',
    pageKind: 'Credits of',
    title: 'Credits',
    pageTitle: (film: string) => `Credits of ${film}`,
    none: 'No credit has been published yet.',
  },
  uk: {
    partial: 'Джерело називає цих осіб серед інших.',
    partialInLine: 'джерело називає цих осіб серед інших',
    behalf: 'від',
    noCompany: 'Компанію не зазначено',
    disputed: 'Спірно',
    ties: 'Зв’язки з історією',
    find: 'Знайти в титрах',
    found: foundInUkrainian,
    all: (count: number) => plural('uk', count, allInUkrainian),
    arrange: 'Упорядкувати титри',
    arrangements: {billing: 'У порядку титрів', departments: 'За цехами', companies: 'За компаніями'},
    take: 'Узяти з собою',
    copy: 'Копіювати як текст',
    copied: 'Скопійовано',
    notCopied: 'Скопіювати не вдалося; відкрийте текст за посиланням',
    text: 'Текст',
    csv: 'CSV',
    json: 'JSON',
    pageKind: 'Титри фільму',
    title: 'Титри',
    pageTitle: (film: string) => `Титри: ${film}`,
    none: 'Титрів ще не опубліковано.',
  },
})
