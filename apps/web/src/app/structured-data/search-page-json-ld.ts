import {paths} from '@verite/content-model/paths'
import type {SearchResultsPage} from 'schema-dts'
import {webSiteId} from './web-site-json-ld.ts'

/** The search page. What it finds is not told: search engines are not to list results of another search. */
export function searchPageJsonLd(name: string, siteUrl: string): SearchResultsPage {
  return {'@type': 'SearchResultsPage', name, url: siteUrl + paths.search(), isPartOf: {'@id': webSiteId(siteUrl)}}
}
