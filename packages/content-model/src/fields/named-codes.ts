const letters = [...'abcdefghijklmnopqrstuvwxyz']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const codes = {language: pairs, region: pairs.map((pair) => pair.toUpperCase())}

/** The two-letter code of a language or a country, from its English name. Undefined when there is none of that name. */
export function codeOfName(type: 'language' | 'region', name: string): string | undefined {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'})
  const wanted = name.trim().toLowerCase()
  return codes[type].find((code) => names.of(code)?.toLowerCase() === wanted)
}
