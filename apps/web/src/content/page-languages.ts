import 'server-only'
import {filmCreditsQuery, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {eventPageQuery} from '@verite/content-model/event/event'
import type {Language} from '@verite/content-model/languages'
import {organisationPageQuery} from '@verite/content-model/organisation/organisation'
import {textPageQuery} from '@verite/content-model/page/page'
import {personPageQuery} from '@verite/content-model/person/person'
import {siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {languagesOf} from './read-content.ts'
import type {TranslatedPage} from './translated-page.ts'
import type {Viewer} from './viewer.ts'

/**
 * The languages in which a page is there whole. Its own head, its notice and the sitemap all ask here, so that none of
 * them tells of a translation that another does not know.
 */
export function pageLanguages(kind: TranslatedPage, slug: string, viewer: Viewer): Promise<Language[]> {
  return languagesOf({query: queries[kind], params: {slug}, viewer})
}

const queries: Readonly<Record<TranslatedPage, string>> = {
  documentary: filmPageQuery,
  credits: filmCreditsQuery,
  // What others wrote, lives and notes, is marked where it stands.
  press: filmPageQuery,
  // What it lists is marked, too.
  home: siteSettingsQuery,
  person: personPageQuery,
  organisation: organisationPageQuery,
  event: eventPageQuery,
  page: textPageQuery,
}
