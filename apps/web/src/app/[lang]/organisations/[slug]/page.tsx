import {
  organisationPage,
  organisationPageQuery,
  type OrganisationPage,
} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {drawnAt} from '../../../../content/clock.ts'
import {pageLanguages} from '../../../../content/page-languages.ts'
import {readContent} from '../../../../content/read-content.ts'
import type {Viewer} from '../../../../content/viewer.ts'
import {getEnv} from '../../../../env.ts'
import {currentLanguage} from '../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../ui/language/language-notice.tsx'
import {OrganisationView} from '../../../../ui/organisation/organisation-view.tsx'
import {listingWords} from '../../../../ui/listing/listing-words.ts'
import {DrawForViewer, type DrawnPage} from '../../../draw-for-viewer.tsx'
import {leadOn} from '../../../lead-on.ts'
import {metadataForViewer} from '../../../metadata-for-viewer.ts'
import {pageMetadata} from '../../../page-metadata.ts'
import {publishedSlugs} from '../../../published-slugs.ts'
import {toldIn, type Told} from '../../../structured-data/told.ts'
import {graph} from '../../../structured-data/graph.ts'
import {pageJsonLd} from '../../../structured-data/page-json-ld.ts'
import {JsonLd} from '../../../structured-data/json-ld.tsx'
import {organisationJsonLd} from './organisation-json-ld.ts'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('organisation')

export function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataForViewer(params, paths.organisation, async (slug, viewer) => {
    const organisation = await readOrganisation(slug, viewer)
    if (!organisation) return null
    const languages = await pageLanguages('organisation', slug, viewer)
    const {name, description} = organisation
    return pageMetadata({title: name, description, path: paths.organisation(slug), kind: 'organisations', languages})
  })
}

export default function OrganisationRoute({params}: Props) {
  return <DrawForViewer params={params} Page={Organisation} />
}

async function Organisation({slug, viewer}: DrawnPage) {
  const organisation = (await readOrganisation(slug, viewer)) ?? (await leadOn({type: 'organisation', slug, viewer}))
  const languages = await pageLanguages('organisation', slug, viewer)
  return (
    <>
      {!viewer.isPreview && <JsonLd data={describe(organisation, toldIn(currentLanguage(), languages))} />}
      <LanguageNotice languages={languages} />
      <OrganisationView organisation={organisation} now={await drawnAt(organisation)} />
    </>
  )
}

const readOrganisation = (slug: string, viewer: Viewer) =>
  readContent({query: organisationPageQuery, params: {slug}, shape: organisationPage, viewer})

function describe(organisation: OrganisationPage, told: Told) {
  const {siteUrl} = getEnv()
  const crumbs = [
    {name: listingWords[told.words].organisations.title, path: paths.organisations()},
    {name: organisation.name, path: paths.organisation(organisation.slug)},
  ]
  const organisationData = organisationJsonLd(organisation, siteUrl, told)
  return graph([...(organisationData ? [organisationData] : []), ...pageJsonLd(crumbs, siteUrl, told)])
}
