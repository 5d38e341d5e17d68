/** What a link in a text may begin with. Anything else (`javascript:`, `data:`) is dropped. */
export const linkSchemes = ['https', 'http', 'mailto', 'tel'] as const

/** True for an address that a link may lead to. */
export function isSafeLink(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.trim())?.[1]?.toLowerCase()
  return linkSchemes.some((safe) => safe === scheme)
}
