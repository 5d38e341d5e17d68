import {originalLanguage} from '@verite/content-model/languages'

/** What the site answers at its root, in no language; everything else has an address in each, files and feeds too. */
const files = ['api(?:/|$)', 'markdown(?:/|$)', 'sitemaps/']

/**
 * Pages of the original language have plain addresses, and to Next that language is a part of the path like any other:
 * `/films/x` is drawn as `/en/films/x`. Other languages are in the address already.
 */
export const languageRewrites = [
  {source: '/', destination: `/${originalLanguage}`},
  {
    source: `/:path((?!(?:_next/|uk(?:/|$)|${files.join('|')})).+)`,
    destination: `/${originalLanguage}/:path`,
  },
]

/** The same under its inner name leads to the plain address: there is one for each page. */
export const languageRedirects = [
  {source: `/${originalLanguage}`, destination: '/', permanent: true},
  {source: `/${originalLanguage}/:path(.+)`, destination: '/:path', permanent: true},
]
