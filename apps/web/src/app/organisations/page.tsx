import {organisationCards, organisationCardsQuery} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {OrganisationsView} from '../../ui/listing/organisations-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {listGraph} from '../structured-data/list-graph.ts'

const name = 'Organisations'
const description = 'Companies, festivals, schools and offices in and behind the films.'

export const metadata: Metadata = {
  title: name,
  description,
  alternates: {canonical: paths.organisations()},
}

export default function OrganisationsRoute() {
  return <DrawListForViewer List={Organisations} />
}

async function Organisations({viewer}: {viewer: Viewer}) {
  const organisations = (await readContent({query: organisationCardsQuery, shape: organisationCards, viewer})) ?? []
  const named = organisations
    .filter(({describedOnly}) => !describedOnly)
    .map((organisation) => ({name: organisation.name, path: paths.organisation(organisation.slug)}))
  return (
    <>
      {!viewer.stega && (
        <JsonLd data={listGraph({name, description, path: paths.organisations(), items: named}, getEnv().siteUrl)} />
      )}
      <OrganisationsView organisations={organisations} />
    </>
  )
}
