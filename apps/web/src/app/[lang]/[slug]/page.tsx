import {textPage, textPageQuery, type TextPage as Page} from '@verite/content-model/page/page'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {pageLanguages} from '../../../content/page-languages.ts'
import {readContent} from '../../../content/read-content.ts'
import type {Viewer} from '../../../content/viewer.ts'
import {getEnv} from '../../../env.ts'
import {currentLanguage} from '../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../ui/language/language-notice.tsx'
import {TextPageView} from '../../../ui/text-page/text-page-view.tsx'
import {DrawForViewer, type DrawnPage} from '../../draw-for-viewer.tsx'
import {leadOn} from '../../lead-on.ts'
import {metadataForViewer} from '../../metadata-for-viewer.ts'
import {pageMetadata} from '../../page-metadata.ts'
import {publishedSlugs} from '../../published-slugs.ts'
import {breadcrumbsJsonLd} from '../../structured-data/breadcrumbs-json-ld.ts'
import {toldIn, type Told} from '../../structured-data/told.ts'
import {graph} from '../../structured-data/graph.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {textPageJsonLd} from './text-page-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('page')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, paths.page, async (slug, viewer) => {
    const page = await readPage(slug, viewer)
    if (!page) return null
    const languages = await pageLanguages('page', slug, viewer)
    const {title, lead, seo} = page
    return pageMetadata({title, description: lead, path: paths.page(slug), seo, kind: 'pages', languages})
  })
}

export default function TextPageRoute({params}: Props) {
  return <DrawForViewer params={params} Page={TextPage} />
}

async function TextPage({slug, viewer}: DrawnPage) {
  const page = (await readPage(slug, viewer)) ?? (await leadOn({type: 'page', slug, viewer}))
  const languages = await pageLanguages('page', slug, viewer)
  return (
    <>
      {!viewer.isPreview && <JsonLd data={describe(page, toldIn(currentLanguage(), languages))} />}
      <LanguageNotice languages={languages} />
      <TextPageView page={page} />
    </>
  )
}

const readPage = (slug: string, viewer: Viewer) =>
  readContent({query: textPageQuery, params: {slug}, shape: textPage, viewer})

function describe(page: Page, told: Told) {
  const {siteUrl} = getEnv()
  const crumbs = [{name: page.title, path: paths.page(page.slug)}]
  return graph([textPageJsonLd(page, siteUrl, told), breadcrumbsJsonLd(crumbs, siteUrl, told)])
}
