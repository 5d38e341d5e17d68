import type {FilmCard} from '@verite/content-model/documentary/film-card'
import {languages, localPath, type Language} from '@verite/content-model/languages'
import {pathOf, paths} from '@verite/content-model/paths'
import type {SiteSettings} from '@verite/content-model/site-settings/site-settings'
import type {SitemapEntry} from '@verite/content-model/sitemap/sitemap'
import {feedPaths} from '../../../feed/feed-paths.ts'
import {untranslatedWords} from '../../../ui/language/untranslated-words.ts'
import {markdownPath} from '../../other-forms.ts'
import {llmsWords} from './llms-words.ts'

type Content = {
  settings: SiteSettings | null
  films: readonly FilmCard[]
  pages: readonly SitemapEntry[]
  language: Language
  /** Texts that are not translated to it. */
  foreign: ReadonlySet<string>
}

/** The index of the site as markdown: how to read it, then every film, then the lists, each as its markdown twin. */
export function llmsText({settings, films, pages, language, foreign}: Content, siteUrl: string): string {
  const words = llmsWords[language]
  const shown = new Set(pages.filter(({hidden}) => !hidden).map(pathOf))
  const told = (text: string) => (foreign.has(text) ? `${text} ${untranslatedWords[language].mark}` : text)
  const link = (title: string, path: string) => `- [${title}](${siteUrl}${localPath(language, path)})`
  const entry = (title: string, path: string, text?: string | null) =>
    `- [${title}](${siteUrl}${markdownPath(localPath(language, path))})${text ? `: ${told(text)}` : ''}`
  const filmEntries = films
    .filter(({slug}) => shown.has(paths.film(slug)))
    .map(({title, slug, logline}) => entry(title, paths.film(slug), logline))
  const [timeline, corrections] = [words.timeline, words.corrections]
  return [
    `# ${settings?.title ?? 'Vérité'}`,
    ...(settings?.description ? [`> ${told(settings.description)}`] : []),
    words.howToRead,
    ...otherIndexes(language).map((path) => words.languages(siteUrl + path)),
    ...(filmEntries.length > 0 ? [`## ${words.headings.films}`, filmEntries.join('\n')] : []),
    `## ${words.headings.lists}`,
    [
      entry(words.films, paths.films()),
      entry(words.events, paths.events()),
      entry(timeline.title, paths.timeline(), timeline.text),
      entry(words.people, paths.people()),
      entry(words.organisations, paths.organisations()),
      entry(corrections.title, paths.corrections(), corrections.text),
    ].join('\n'),
    `## ${words.headings.optional}`,
    [
      `- [${words.pages}](${siteUrl}/sitemap.xml)`,
      `${link(words.news, feedPaths.news.json)}: ${words.asJsonFeed}`,
      `${link(corrections.title, feedPaths.corrections.json)}: ${words.asJsonFeed}`,
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

/** The same index in the other languages. */
const otherIndexes = (language: Language) =>
  languages.filter((one) => one !== language).map((one) => localPath(one, '/llms.txt'))
