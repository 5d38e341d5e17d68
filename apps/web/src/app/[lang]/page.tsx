import {localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {homePage, homePageQuery} from '@verite/content-model/home/home'
import type {Metadata} from 'next'
import {currentHour, drawnAt} from '../../content/clock.ts'
import {pageLanguages} from '../../content/page-languages.ts'
import {languagesOf, readContent} from '../../content/read-content.ts'
import {publicViewerIn, type Viewer} from '../../content/viewer.ts'
import {HomeView} from '../../ui/home/home-view.tsx'
import {speak} from '../../ui/language/current-language.ts'
import {LanguageNotice} from '../../ui/language/language-notice.tsx'
import {addresses} from '../addresses.ts'
import {drawnCard, openGraph, toldLanguage} from '../open-graph.ts'
import {markdownPath} from '../other-forms.ts'
import {getEnv} from '../../env.ts'
import {inOrderOf} from '../lists/part-of-list.ts'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {readSiteSettings} from '../read-site-settings.ts'
import {graph} from '../structured-data/graph.ts'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {filmCardJsonLd, webSiteJsonLd} from '../structured-data/web-site-json-ld.ts'
import {readListedFilms} from './films/read-listed-films.ts'

export const prefetch = 'force-disabled'

export async function generateMetadata(): Promise<Metadata> {
  const viewer = publicViewerIn(await speak())
  const settings = await readSiteSettings(viewer)
  const languages = await pageLanguages('home', '', viewer)
  const path = paths.home()
  const title = settings?.title ?? 'Vérité'
  const image = drawnCard(localPath(toldLanguage(languages), '/cards/lists/home'), title)
  const {canonical, ...alternates} = addresses(path, languages)
  return {
    alternates: {canonical, ...alternates, types: {'text/markdown': markdownPath(canonical)}},
    openGraph: await openGraph({title, description: settings?.description, path, languages, image}),
    twitter: {card: 'summary_large_image'},
  }
}

export default function HomeRoute() {
  return <DrawListForViewer List={Home} />
}

async function Home({viewer}: {viewer: Viewer}) {
  const [{films, filmCount, ...events}, settings] = await Promise.all([readHome(viewer), readSiteSettings(viewer)])
  const {siteUrl} = getEnv()
  const things = [
    webSiteJsonLd(settings, siteUrl, viewer.language),
    ...films.map((film) => filmCardJsonLd(film, siteUrl, viewer.language)),
  ]
  return (
    <>
      {!viewer.isPreview && <JsonLd data={graph(things)} />}
      <HomeView
        {...{films, filmCount, events, settings}}
        now={await drawnAt({films, ...events})}
        notice={<LanguageNotice languages={await homeLanguages(viewer)} isList />}
      />
    </>
  )
}

/** The films that editors chose, then others as far as there is room; beyond these there is a list. */
async function readHome(viewer: Viewer) {
  const {listed, ...question} = await homeQuestion(viewer)
  const home = (await readContent({...question, shape: homePage})) ?? {featured: [], films: [], ahead: [], over: []}
  const {featured, ahead, over} = home
  const all = [...featured, ...inOrderOf(listed, home.films)]
  const films = [...new Map(all.map((film) => [film.id, film])).values()].slice(0, mostFilms)
  return {films, filmCount: listed.length, ahead, over}
}

const mostFilms = 13

async function homeQuestion(viewer: Viewer) {
  const listed = await readListedFilms(viewer)
  const ids = listed.slice(0, mostFilms).map(({id}) => id)
  return {listed, query: homePageQuery, params: {...(await currentHour()), ids}, viewer}
}

/** Those in which both the site's own words and all that the page shows are there. */
async function homeLanguages(viewer: Viewer): Promise<Language[]> {
  const [own, shown] = await Promise.all([pageLanguages('home', '', viewer), languagesOf(await homeQuestion(viewer))])
  return own.filter((language) => shown.includes(language))
}
