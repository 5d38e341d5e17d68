import {codeOfName} from './named-codes.ts'

/** Why this is no country code, with the code where a country is named: “Poland” is “PL”. Null when all is well. */
export function problemWithCountry(country: string | undefined): string | null {
  if (!country || /^[A-Z]{2}$/.test(country)) return null
  const code = codeOfName('region', country)
  return code ? `Write the country as its code: “${code}”.` : 'Write the two capital letters of a country: PL, US, UA.'
}
