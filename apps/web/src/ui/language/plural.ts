import {type Language} from '@verite/content-model/languages'

/** A word or sentence in the forms that a number asks for; `#` stands for the number. `other` serves where one is missing. */
export type PluralForms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>

/** The form that goes with a number, with the number written as the language writes it. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return form.replaceAll('#', new Intl.NumberFormat(language).format(count))
}
