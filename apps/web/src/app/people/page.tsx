import {personCards, personCardsQuery} from '@verite/content-model/person/person'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {PeopleView} from '../../ui/listing/people-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'

export const metadata: Metadata = {
  title: 'People',
  description: 'The people in and behind the films.',
  alternates: {canonical: paths.people()},
}

export default function PeopleRoute() {
  return <DrawListForViewer List={People} />
}

async function People({viewer}: {viewer: Viewer}) {
  const people = (await readContent({query: personCardsQuery, shape: personCards, viewer})) ?? []
  return <PeopleView people={people} />
}
