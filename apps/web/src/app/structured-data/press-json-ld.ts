import type {FilmPage} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import type {DigitalDocument, WebPage} from 'schema-dts'
import {webSiteId} from './web-site-json-ld.ts'

type Press = {film: Pick<FilmPage, 'title' | 'slug'>; name: string; language: string}

/** A film's page for the press, with its kit as files. */
export function pressJsonLd({film: {title, slug}, name, language}: Press, siteUrl: string): WebPage {
  const url = siteUrl + paths.press(slug)
  return {
    '@type': 'WebPage',
    name,
    url,
    inLanguage: language,
    isPartOf: {'@id': webSiteId(siteUrl)},
    about: {'@type': 'Movie', name: title, url: siteUrl + paths.film(slug)},
    hasPart: [kit(`${url}/kit.pdf`, 'application/pdf', name), kit(`${url}/kit.zip`, 'application/zip', name)],
  }
}

function kit(url: string, encodingFormat: string, name: string): DigitalDocument {
  return {'@type': 'DigitalDocument', name, url, encodingFormat}
}
