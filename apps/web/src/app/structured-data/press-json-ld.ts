import type {FilmPage} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import type {DigitalDocument, WebPage} from 'schema-dts'
import {toldAddress, type Told} from './told.ts'
import {webSiteId} from './web-site-json-ld.ts'

type Press = {film: Pick<FilmPage, 'title' | 'slug'>; name: string; told: Told}

/** A film's page for the press, with its kit as files. */
export function pressJsonLd({film: {title, slug}, name, told}: Press, siteUrl: string): WebPage {
  const url = toldAddress(paths.press(slug), siteUrl, told)
  return {
    '@type': 'WebPage',
    name,
    url,
    inLanguage: told.address,
    isPartOf: {'@id': webSiteId(siteUrl)},
    about: {'@type': 'Movie', name: title, url: toldAddress(paths.film(slug), siteUrl, told)},
    hasPart: [kit(`${url}/kit.pdf`, 'application/pdf', name), kit(`${url}/kit.zip`, 'application/zip', name)],
  }
}

function kit(url: string, encodingFormat: string, name: string): DigitalDocument {
  return {'@type': 'DigitalDocument', name, url, encodingFormat}
}
