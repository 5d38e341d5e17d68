/**
 * Takes the page that Sanity's builder wrote and gives it back as ours: with our name, fonts and colours, and without the script
 * that would connect it to Sanity's dashboard.
 */
export function ownDocument(html: string, styles: string): string {
  return withoutRemoteFonts(html)
    .replace(/<script[^>]*data-sanity-core[^>]*><\/script>\n?/g, '')
    .replace(/<title>[^<]*<\/title>/, '<title>Vérité</title>')
    .replace('</head>', `<style>${styles}</style></head>`)
}

/** Drops each `@font-face` of a page or style sheet whose file lies on another host. */
export function withoutRemoteFonts(css: string): string {
  return css.replace(/@font-face\s*{[^}]*https?:\/\/[^}]*}\s*/g, '')
}
