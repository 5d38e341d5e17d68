import type {KitPart} from './kit-section.ts'

type Quotation = Pick<Extract<KitPart, {kind: 'quotation'}>, 'text' | 'language' | 'isFragment'>

/** Somebody's words between the marks that their language has for that; a fragment is shown to be part of a sentence. */
export function quoted({text, language, isFragment}: Quotation): string {
  const [open, close] = new Intl.Locale(language).language === 'uk' ? '«»' : '“”'
  return `${open}${isFragment ? '… ' : ''}${text}${close}`
}
