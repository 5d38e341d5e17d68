import type {TextPage} from '@verite/content-model/page/page'
import {paths} from '@verite/content-model/paths'
import type {WebPage} from 'schema-dts'
import {webSiteId} from '../../structured-data/web-site-json-ld.ts'

/** A page of text for search engines. */
export function textPageJsonLd({title, slug, lead, updatedAt}: TextPage, siteUrl: string): WebPage {
  return {
    '@type': 'WebPage',
    name: title,
    url: siteUrl + paths.page(slug),
    ...(lead && {description: lead}),
    isPartOf: {'@id': webSiteId(siteUrl)},
    dateModified: updatedAt,
  }
}
