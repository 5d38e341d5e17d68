import type {TextPage} from '@verite/content-model/page/page'
import {paths} from '@verite/content-model/paths'
import type {WebPage} from 'schema-dts'
import {toldAddress, toldInOriginal, type Told} from '../../structured-data/told.ts'
import {webSiteId} from '../../structured-data/web-site-json-ld.ts'

/** A page of text for search engines. */
export function textPageJsonLd(
  {title, slug, lead, updatedAt}: TextPage,
  siteUrl: string,
  told: Told = toldInOriginal,
): WebPage {
  return {
    '@type': 'WebPage',
    name: title,
    url: toldAddress(paths.page(slug), siteUrl, told),
    inLanguage: told.address,
    ...(lead && {description: lead}),
    isPartOf: {'@id': webSiteId(siteUrl)},
    dateModified: updatedAt,
  }
}
