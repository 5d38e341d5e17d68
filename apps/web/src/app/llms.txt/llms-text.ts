import type {FilmCard} from '@verite/content-model/documentary/film-card'
import {pathOf, paths} from '@verite/content-model/paths'
import type {SiteSettings} from '@verite/content-model/site-settings/site-settings'
import type {SitemapEntry} from '@verite/content-model/sitemap/sitemap'
import {feedPaths} from '../../feed/feed-paths.ts'
import {markdownPath} from '../other-forms.ts'

type Content = {settings: SiteSettings | null; films: readonly FilmCard[]; pages: readonly SitemapEntry[]}

/** The index of the site as markdown: how to read it, then every film, then the lists, each as its markdown twin. */
export function llmsText({settings, films, pages}: Content, siteUrl: string): string {
  const entry = (title: string, path: string, text?: string | null) =>
    `- [${title}](${siteUrl}${markdownPath(path)})${text ? `: ${text}` : ''}`
  const shown = new Set(pages.filter(({hidden}) => !hidden).map(pathOf))
  return [
    `# ${settings?.title ?? 'Vérité'}`,
    ...(settings?.description ? [`> ${settings.description}`] : []),
    'Every page has a markdown twin: its address with `.md` added. What a source does not state is left out; what is inferred, approximate or contested says so, and a contested claim is attributed to whoever makes it. Please keep these words when you repeat it.',
    '## Films',
    films
      .filter(({slug}) => shown.has(paths.film(slug)))
      .map(({title, slug, logline}) => entry(title, paths.film(slug), logline))
      .join('\n'),
    '## Lists',
    [
      entry('All films', paths.films()),
      entry('Events', paths.events()),
      entry('Timeline', paths.timeline(), 'Everything that happened, by year.'),
      entry('People', paths.people()),
      entry('Organisations', paths.organisations()),
      entry('Corrections', paths.corrections(), 'What was wrong, and what the pages say now.'),
    ].join('\n'),
    '## Optional',
    [
      `- [All pages](${siteUrl}/sitemap.xml)`,
      `- [News](${siteUrl}${feedPaths.news.json}): as JSON Feed`,
      `- [Corrections](${siteUrl}${feedPaths.corrections.json}): as JSON Feed`,
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}
