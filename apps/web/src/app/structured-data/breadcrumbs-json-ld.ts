import {paths} from '@verite/content-model/paths'
import type {BreadcrumbList} from 'schema-dts'
import {structuredDataWords} from './structured-data-words.ts'
import {toldAddress, toldInOriginal, type Told} from './told.ts'

/** A page on the way, by its name and its path. */
export type Crumb = {name: string; path: string}

/** The way from the home page to this one; the home page need not be given. */
export function breadcrumbsJsonLd(
  crumbs: readonly Crumb[],
  siteUrl: string,
  told: Told = toldInOriginal,
): BreadcrumbList {
  const home = {name: structuredDataWords[told.words].home, path: paths.home()}
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...crumbs].map(({name, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: {'@id': toldAddress(path, siteUrl, told)},
    })),
  }
}
