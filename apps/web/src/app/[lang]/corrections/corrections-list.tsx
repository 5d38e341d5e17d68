import {
  correctionCount,
  correctionCountQuery,
  correctionLog,
  correctionsPageQuery,
} from '@verite/content-model/correction/correction'
import {linkPath} from '@verite/content-model/document-link/document-link'
import {listPath} from '@verite/content-model/listing/list-address'
import {pagesOf, sliceOf} from '@verite/content-model/listing/list-page'
import {paths} from '@verite/content-model/paths'
import {notFound} from 'next/navigation'
import {readContent} from '../../../content/read-content.ts'
import {readSiteSettings} from '../../read-site-settings.ts'
import {getEnv} from '../../../env.ts'
import {CorrectionsView} from '../../../ui/corrections/corrections-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {correctionsWords} from '../../../ui/corrections/corrections-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'

const described = ({title, lead}: {title: string; lead: string}) => ({title, description: lead})

/** Corrections, the latest first, page by page. */
export const correctionsList: List = {
  path: paths.corrections(),
  words: {en: described(correctionsWords.en), uk: described(correctionsWords.uk)},
  filters: [],
  Part: Corrections,
}

async function Corrections({viewer, place}: DrawnList) {
  const params = sliceOf(place.page)
  const [found, total, settings] = await Promise.all([
    readContent({query: correctionsPageQuery, params, shape: correctionLog, viewer}),
    readContent({query: correctionCountQuery, shape: correctionCount, viewer}),
    readSiteSettings(viewer),
  ])
  const corrections = found ?? []
  const pages = pagesOf(total ?? 0)
  if (place.page > pages) notFound()
  const items = corrections.map(({page}) => ({name: page.title, path: linkPath(page) ?? paths.corrections()}))
  const {words, path} = correctionsList
  return (
    <>
      {!viewer.isPreview && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <CorrectionsView
        corrections={corrections}
        email={settings?.correctionsEmail ?? null}
        place={place}
        pages={pages}
      />
    </>
  )
}
