import type {Language} from '@verite/content-model/languages'
import type {Graph} from 'schema-dts'
import {breadcrumbsJsonLd} from './breadcrumbs-json-ld.ts'
import {graph} from './graph.ts'
import {toldAddress} from './told.ts'
import {webSiteId} from './web-site-json-ld.ts'

type List = {title: string; description: string; path: string; items: readonly {name: string; path: string}[]}

/** What a list page says in a language: what it lists, in its order, and where it stands in the site. */
export function listGraph({title: name, description, path, items}: List, siteUrl: string, language: Language): Graph {
  const told = {words: language, address: language}
  return graph([
    {
      '@type': 'CollectionPage',
      name,
      description,
      url: toldAddress(path, siteUrl, told),
      inLanguage: language,
      isPartOf: {'@id': webSiteId(siteUrl)},
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: items.length,
        itemListElement: items.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: item.name,
          url: toldAddress(item.path, siteUrl, told),
        })),
      },
    },
    breadcrumbsJsonLd([{name, path}], siteUrl, told),
  ])
}
