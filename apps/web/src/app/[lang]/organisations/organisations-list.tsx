import {listPath} from '@verite/content-model/listing/list-address'
import {
  organisationCards,
  organisationCardsQuery,
  organisationIndex,
  organisationIndexQuery,
} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import {organisationKinds} from '@verite/content-model/vocabularies'
import {readContent} from '../../../content/read-content.ts'
import {readIndex} from '../../../content/read-index.ts'
import type {Viewer} from '../../../content/viewer.ts'
import {getEnv} from '../../../env.ts'
import {OrganisationsView} from '../../../ui/listing/organisations-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {kindChoices} from '../../lists/list-choices.ts'
import {inOrderOf, inReadingOrder, partOf, type Listed} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'

const by = 'kind'

/** Organisations by name, page by page or by kind. */
export const organisationsList: List = {
  path: paths.organisations(),
  words: {en: listingWords.en.organisations, uk: listingWords.uk.organisations},
  filters: [by],
  kinds: {[by]: organisationKinds},
  Part: Organisations,
}

async function Organisations({viewer, place}: DrawnList) {
  const all = await readListed(viewer)
  const {entries, pages} = partOf(place, all)
  const params = {ids: entries.map(({id}) => id)}
  const found = (await readContent({query: organisationCardsQuery, params, shape: organisationCards, viewer})) ?? []
  const organisations = inOrderOf(entries, found)
  const choices = kindChoices(by, organisationKinds, place, all)
  const items = organisations
    .filter(({describedOnly}) => !describedOnly)
    .map((organisation) => ({name: organisation.name, path: paths.organisation(organisation.slug)}))
  const {words, path} = organisationsList
  return (
    <>
      {!viewer.isPreview && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <OrganisationsView organisations={organisations} place={place} pages={pages} choices={choices} />
    </>
  )
}

async function readListed(viewer: Viewer): Promise<Listed[]> {
  const organisations = await readIndex({query: organisationIndexQuery, shape: organisationIndex, viewer})
  return inReadingOrder(organisations.map(({kind, ...named}) => ({...named, facets: {[by]: [kind]}})))
}
