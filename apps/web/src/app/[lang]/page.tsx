import type {Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {homePage, homePageQuery} from '@verite/content-model/home/home'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import type {Metadata} from 'next'
import {currentHour, drawnAt} from '../../content/clock.ts'
import {languagesOf, readContent} from '../../content/read-content.ts'
import {publicViewerIn, type Viewer} from '../../content/viewer.ts'
import {HomeView} from '../../ui/home/home-view.tsx'
import {speak} from '../../ui/language/current-language.ts'
import {LanguageNotice} from '../../ui/language/language-notice.tsx'
import {addresses} from '../addresses.ts'
import {getEnv} from '../../env.ts'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {graph} from '../structured-data/graph.ts'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {filmCardJsonLd, webSiteJsonLd} from '../structured-data/web-site-json-ld.ts'

export async function generateMetadata(): Promise<Metadata> {
  const viewer = publicViewerIn(await speak())
  return {alternates: addresses(paths.home(), await homeLanguages(viewer))}
}

export default function HomeRoute() {
  return <DrawListForViewer List={Home} />
}

async function Home({viewer}: {viewer: Viewer}) {
  const [home, settings] = await Promise.all([
    readContent({query: homePageQuery, params: await currentHour(), shape: homePage, viewer}),
    readContent({query: siteSettingsQuery, shape: siteSettings, viewer}),
  ])
  const shown = home ?? {featured: [], films: [], filmCount: 0, ahead: [], over: []}
  const {siteUrl} = getEnv()
  const things = [webSiteJsonLd(settings, siteUrl), ...shown.films.map((film) => filmCardJsonLd(film, siteUrl))]
  return (
    <>
      {!viewer.stega && <JsonLd data={graph(things)} />}
      <HomeView
        home={shown}
        settings={settings}
        now={await drawnAt(shown)}
        notice={<LanguageNotice languages={await homeLanguages(viewer)} isList />}
      />
    </>
  )
}

/** Those in which both the site's own words and all that the page shows are there. */
async function homeLanguages(viewer: Viewer): Promise<Language[]> {
  const [own, shown] = await Promise.all([
    languagesOf({query: siteSettingsQuery, viewer}),
    languagesOf({query: homePageQuery, params: await currentHour(), viewer}),
  ])
  return own.filter((language) => shown.includes(language))
}
