import {paths} from '@verite/content-model/paths'
import type {BreadcrumbList, WebPage} from 'schema-dts'
import {breadcrumbsJsonLd, type Crumb} from './breadcrumbs-json-ld.ts'
import {toldAddress, type Told} from './told.ts'
import {webSiteId} from './web-site-json-ld.ts'

/** Whoever is at no other page is at the first. */
const home: Crumb = {name: 'Vérité', path: paths.home()}

/** The page that is the last crumb: its language, and its place in the site. What it is about is told beside it. */
export function pageJsonLd(crumbs: readonly Crumb[], siteUrl: string, told: Told): [WebPage, BreadcrumbList] {
  const {name, path} = crumbs.at(-1) ?? home
  const url = toldAddress(path, siteUrl, told)
  return [
    {
      '@type': 'WebPage',
      '@id': `${url}#page`,
      name,
      url,
      inLanguage: told.address,
      isPartOf: {'@id': webSiteId(siteUrl)},
    },
    breadcrumbsJsonLd(crumbs, siteUrl, told),
  ]
}
