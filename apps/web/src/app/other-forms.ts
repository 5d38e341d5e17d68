import {getEnv} from '../env.ts'

/** The other forms in which a page can be had, by their types: as markdown, and as a card for other sites. */
export function otherForms(path: string): Record<string, string> {
  return {
    'text/markdown': markdownPath(path),
    'application/json+oembed': oembedPath(path, 'json'),
    'text/xml+oembed': oembedPath(path, 'xml'),
  }
}

const oembedPath = (path: string, format: 'json' | 'xml') =>
  `/oembed?${new URLSearchParams({url: getEnv().siteUrl + path, format})}`

/** Where a page's markdown twin is. */
export const markdownPath = (path: string) => (path === '/' ? '/index.md' : `${path}.md`)
