import {filmPage, filmPageQuery, type FilmPage} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {filmCalendarHref} from '../../../../calendar/calendar-href.ts'
import {calendarFeed, feedPath} from '../../../../calendar/calendar-links.ts'
import {drawnAt} from '../../../../content/clock.ts'
import {pageLanguages} from '../../../../content/page-languages.ts'
import {readContent} from '../../../../content/read-content.ts'
import type {Viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'
import {currentLanguage} from '../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../ui/language/language-notice.tsx'
import {FilmView} from '../../../../ui/film/film-view.tsx'
import {DrawForViewer, type DrawnPage} from '../../../draw-for-viewer.tsx'
import {leadOn} from '../../../lead-on.ts'
import {metadataForViewer} from '../../../metadata-for-viewer.ts'
import {pageMetadata} from '../../../page-metadata.ts'
import {publishedSlugs} from '../../../published-slugs.ts'
import {toldIn, type Told} from '../../../structured-data/told.ts'
import {graph} from '../../../structured-data/graph.ts'
import {pageJsonLd} from '../../../structured-data/page-json-ld.ts'
import {JsonLd} from '../../../structured-data/json-ld.tsx'
import {quotationJsonLd} from '../../../structured-data/quotation-json-ld.ts'
import {filmJsonLd} from './film-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('documentary')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, paths.film, async (slug, viewer) => {
    const film = await readFilm(slug, viewer)
    if (!film) return null
    const languages = await pageLanguages('documentary', slug, viewer)
    const {title, logline, seo} = film
    return pageMetadata({title, description: logline, path: paths.film(slug), seo, kind: 'films', languages})
  })
}

export default function FilmRoute({params}: Props) {
  return <DrawForViewer params={params} Page={Film} />
}

async function Film({slug, viewer}: DrawnPage) {
  const film = (await readFilm(slug, viewer)) ?? (await leadOn({type: 'documentary', slug, viewer}))
  const languages = await pageLanguages('documentary', slug, viewer)
  const now = await drawnAt(film)
  return (
    <>
      {!viewer.isPreview && <JsonLd data={describe(film, now, toldIn(currentLanguage(), languages))} />}
      <FilmView
        film={film}
        now={now}
        notice={<LanguageNotice languages={languages} />}
        {...(!viewer.isPreview && calendarsOf(film, now))}
      />
    </>
  )
}

function calendarsOf(film: FilmPage, now: string) {
  const feed = calendarFeed(feedPath(paths.film(film.slug)), film.title, getEnv().siteUrl)
  return {calendarHref: filmCalendarHref(film, now), feed}
}

const readFilm = (slug: string, viewer: Viewer) =>
  readContent({query: filmPageQuery, params: {slug}, shape: filmPage, viewer})

function describe(film: FilmPage, now: string, told: Told) {
  const {siteUrl} = getEnv()
  const crumbs = [{name: film.title, path: paths.film(film.slug)}]
  return graph([
    filmJsonLd(film, siteUrl, now, told),
    ...film.quotes.map((quote) => quotationJsonLd(quote, siteUrl)),
    ...pageJsonLd(crumbs, siteUrl, told),
  ])
}
