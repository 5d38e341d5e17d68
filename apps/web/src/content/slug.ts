/** The slug in a route's parameter, which Next hands on as the address has it; `null` when it was not well encoded. */
export function decodeSlug(parameter: string): string | null {
  try {
    return decodeURIComponent(parameter).normalize('NFC')
  } catch {
    return null
  }
}
