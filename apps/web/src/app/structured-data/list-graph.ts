import type {Graph} from 'schema-dts'
import {breadcrumbsJsonLd} from './breadcrumbs-json-ld.ts'
import {graph} from './graph.ts'
import {webSiteId} from './web-site-json-ld.ts'

type List = {title: string; description: string; path: string; items: readonly {name: string; path: string}[]}

/** What a list page says: what it lists, in its order, and where it stands in the site. */
export function listGraph({title: name, description, path, items}: List, siteUrl: string): Graph {
  return graph([
    {
      '@type': 'CollectionPage',
      name,
      description,
      url: siteUrl + path,
      isPartOf: {'@id': webSiteId(siteUrl)},
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: items.length,
        itemListElement: items.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: item.name,
          url: siteUrl + item.path,
        })),
      },
    },
    breadcrumbsJsonLd([{name, path}], siteUrl),
  ])
}
