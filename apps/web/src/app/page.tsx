import {homePage, homePageQuery} from '@verite/content-model/home/home'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import type {Metadata} from 'next'
import {drawnAt} from '../content/clock.ts'
import {readContent} from '../content/read-content.ts'
import type {Viewer} from '../content/viewer.ts'
import {HomeView} from '../ui/home/home-view.tsx'
import {DrawListForViewer} from './draw-list-for-viewer.tsx'

export const metadata: Metadata = {alternates: {canonical: '/'}}

export default function HomeRoute() {
  return <DrawListForViewer List={Home} />
}

async function Home({viewer}: {viewer: Viewer}) {
  const [home, settings] = await Promise.all([
    readContent({query: homePageQuery, shape: homePage, viewer}),
    readContent({query: siteSettingsQuery, shape: siteSettings, viewer}),
  ])
  const shown = home ?? {featured: [], films: [], events: []}
  return <HomeView home={shown} settings={settings} now={await drawnAt(shown)} />
}
