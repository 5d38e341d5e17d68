import {homePage, homePageQuery} from '@verite/content-model/home/home'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import type {Metadata} from 'next'
import {currentHour, drawnAt} from '../../content/clock.ts'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {HomeView} from '../../ui/home/home-view.tsx'
import {getEnv} from '../../env.ts'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {graph} from '../structured-data/graph.ts'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {filmCardJsonLd, webSiteJsonLd} from '../structured-data/web-site-json-ld.ts'

export const metadata: Metadata = {alternates: {canonical: '/'}}

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
      <HomeView home={shown} settings={settings} now={await drawnAt(shown)} />
    </>
  )
}
