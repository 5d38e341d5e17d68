import {organisationCards, organisationCardsQuery} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {OrganisationsView} from '../../ui/listing/organisations-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'

export const metadata: Metadata = {
  title: 'Organisations',
  description: 'Companies, festivals, schools and offices in and behind the films.',
  alternates: {canonical: paths.organisations()},
}

export default function OrganisationsRoute() {
  return <DrawListForViewer List={Organisations} />
}

async function Organisations({viewer}: {viewer: Viewer}) {
  const organisations = (await readContent({query: organisationCardsQuery, shape: organisationCards, viewer})) ?? []
  return <OrganisationsView organisations={organisations} />
}
