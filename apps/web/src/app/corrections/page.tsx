import {correctionLog, correctionLogQuery} from '@verite/content-model/correction/correction'
import {linkPath} from '@verite/content-model/document-link/document-link'
import {paths} from '@verite/content-model/paths'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {CorrectionsView} from '../../ui/corrections/corrections-view.tsx'
import {correctionsWords as words} from '../../ui/corrections/corrections-words.ts'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {listGraph} from '../structured-data/list-graph.ts'

export const metadata: Metadata = {
  title: words.title,
  description: words.lead,
  alternates: {canonical: paths.corrections()},
}

export default function CorrectionsRoute() {
  return <DrawListForViewer List={Corrections} />
}

async function Corrections({viewer}: {viewer: Viewer}) {
  const [log, settings] = await Promise.all([
    readContent({query: correctionLogQuery, shape: correctionLog, viewer}),
    readContent({query: siteSettingsQuery, shape: siteSettings.nullable(), viewer}),
  ])
  const corrections = log ?? []
  const items = corrections.map(({page}) => ({name: page.title, path: linkPath(page) ?? paths.corrections()}))
  const list = {name: words.title, description: words.lead, path: paths.corrections(), items}
  return (
    <>
      {!viewer.stega && <JsonLd data={listGraph(list, getEnv().siteUrl)} />}
      <CorrectionsView corrections={corrections} email={settings?.correctionsEmail ?? null} />
    </>
  )
}
