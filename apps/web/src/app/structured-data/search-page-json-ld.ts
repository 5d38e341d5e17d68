import {localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import type {SearchResultsPage} from 'schema-dts'
import {webSiteId} from './web-site-json-ld.ts'

/** The search page. What it finds is not told: search engines are not to list results of another search. */
export function searchPageJsonLd(name: string, siteUrl: string, language: Language): SearchResultsPage {
  const url = siteUrl + localPath(language, paths.search())
  return {'@type': 'SearchResultsPage', name, url, inLanguage: language, isPartOf: {'@id': webSiteId(siteUrl)}}
}
