import {catalogue} from '../ui/language/catalogue.ts'

/** The heads of a table of credits. What programs read (JSON) has the same names in every language. */
export const creditTableWords = catalogue({
  en: {
    columns: {
      position: 'position',
      department: 'department',
      job: 'job',
      name: 'name',
      asCredited: 'credited as',
      character: 'character',
      for: 'for',
      remarks: 'remarks',
      postNominals: 'letters',
      status: 'status',
      listIsPartial: 'list is partial',
      url: 'page',
    },
    isPartial: {yes: 'yes', no: 'not stated'},
  },
  uk: {
    columns: {
      position: 'номер',
      department: 'цех',
      job: 'функція',
      name: 'ім’я або назва',
      asCredited: 'ім’я в титрах',
      character: 'персонаж',
      for: 'від компанії',
      remarks: 'примітки',
      postNominals: 'літери після імені',
      status: 'статус',
      listIsPartial: 'перелік неповний',
      url: 'сторінка',
    },
    isPartial: {yes: 'так', no: 'не зазначено'},
  },
})
