import {listPath} from '@verite/content-model/listing/list-address'
import {sliceOf} from '@verite/content-model/listing/list-page'
import {
  listedOrganisationKinds,
  organisationCards,
  organisationCardsQuery,
  organisationKindsQuery,
} from '@verite/content-model/organisation/organisation'
import {paths} from '@verite/content-model/paths'
import {organisationKinds} from '@verite/content-model/vocabularies'
import {readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {OrganisationsView} from '../../../ui/listing/organisations-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {kindChoices, pagesAt} from '../../lists/part-of-list.ts'
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
  const all = (await readContent({query: organisationKindsQuery, shape: listedOrganisationKinds, viewer})) ?? []
  const choices = kindChoices(by, organisationKinds, all)
  const pages = pagesAt(place, choices, all.length)
  const params = {...sliceOf(place.page), kind: place.filter?.value ?? null}
  const organisations =
    (await readContent({query: organisationCardsQuery, params, shape: organisationCards, viewer})) ?? []
  const items = organisations
    .filter(({describedOnly}) => !describedOnly)
    .map((organisation) => ({name: organisation.name, path: paths.organisation(organisation.slug)}))
  const {words, path} = organisationsList
  return (
    <>
      {!viewer.stega && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <OrganisationsView organisations={organisations} place={place} pages={pages} choices={choices} />
    </>
  )
}
