import type {FilmCard} from '@verite/content-model/documentary/film-card'
import {languages, localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import type {SiteSettings} from '@verite/content-model/site-settings/site-settings'
import type {Movie, SearchAction, WebSite} from 'schema-dts'

/** The site for search engines, by the name that editors gave it; its search answers in the language of the page. */
export function webSiteJsonLd(settings: SiteSettings | null, siteUrl: string, language: Language): WebSite {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(siteUrl),
    name: settings?.title ?? 'Vérité',
    url: siteUrl + localPath(language, paths.home()),
    inLanguage: languages,
    ...(settings && {description: settings.description}),
    potentialAction: searchAction(siteUrl, language),
  }
}

/** How programs search the site: by an address with what is looked for in place of the braces. */
function searchAction(siteUrl: string, language: Language): SearchAction {
  const target = {
    '@type': 'EntryPoint',
    urlTemplate: `${siteUrl}${localPath(language, paths.search())}?q={query}`,
  } as const
  return {'@type': 'SearchAction', target, query: 'required'}
}

/** How a page says that it is part of the site. */
export const webSiteId = (siteUrl: string) => `${siteUrl}/#site`

/** A film where it is only named: its own page says the rest. */
export function filmCardJsonLd({title, slug, logline, keyArt}: FilmCard, siteUrl: string, language: Language): Movie {
  return {
    '@type': 'Movie',
    name: title,
    url: siteUrl + localPath(language, paths.film(slug)),
    ...(logline && {description: logline}),
    ...(keyArt.poster && {image: keyArt.poster.url}),
  }
}
