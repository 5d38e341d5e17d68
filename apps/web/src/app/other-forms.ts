import {getEnv} from '../env.ts'

/** The other forms in which a page can be had, by their types: as markdown, and as a card for other sites. */
export function otherForms(path: string): Record<string, string> {
  return {
    ...markdownForm(path),
    'application/json+oembed': oembedPath(path, 'json'),
    'text/xml+oembed': oembedPath(path, 'xml'),
  }
}

/** The one form that every page has. */
export const markdownForm = (path: string) => ({'text/markdown': markdownPath(path)})

const oembedPath = (path: string, format: 'json' | 'xml') =>
  `/oembed?${new URLSearchParams({url: getEnv().siteUrl + path, format})}`

/** Where a page's markdown twin is. */
export const markdownPath = (path: string) => (path === '/' ? '/index.md' : `${path}.md`)
