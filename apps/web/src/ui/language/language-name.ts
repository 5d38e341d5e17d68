/** A language by its name in English; what editors entered where it is no code of a language. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

const names = new Intl.DisplayNames('en', {type: 'language'})
