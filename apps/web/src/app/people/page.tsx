import {personCards, personCardsQuery} from '@verite/content-model/person/person'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {readContent} from '../../content/read-content.ts'
import type {Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {PeopleView} from '../../ui/listing/people-view.tsx'
import {DrawListForViewer} from '../draw-list-for-viewer.tsx'
import {JsonLd} from '../structured-data/json-ld.tsx'
import {listGraph} from '../structured-data/list-graph.ts'

const name = 'People'
const description = 'The people in and behind the films.'

export const metadata: Metadata = {
  title: name,
  description,
  alternates: {canonical: paths.people()},
}

export default function PeopleRoute() {
  return <DrawListForViewer List={People} />
}

async function People({viewer}: {viewer: Viewer}) {
  const people = (await readContent({query: personCardsQuery, shape: personCards, viewer})) ?? []
  return (
    <>
      {!viewer.stega && (
        <JsonLd
          data={listGraph(
            {
              name,
              description,
              path: paths.people(),
              items: people.map(({name, slug}) => ({name, path: paths.person(slug)})),
            },
            getEnv().siteUrl,
          )}
        />
      )}
      <PeopleView people={people} />
    </>
  )
}
