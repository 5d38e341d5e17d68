import {paths} from '@verite/content-model/paths'
import type {BreadcrumbList} from 'schema-dts'

type Crumb = {name: string; path: string}

/** The way from the home page to this one; the home page need not be given. */
export function breadcrumbsJsonLd(crumbs: readonly Crumb[], siteUrl: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{name: 'Home', path: paths.home()}, ...crumbs].map(({name, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: {'@id': siteUrl + path},
    })),
  }
}
