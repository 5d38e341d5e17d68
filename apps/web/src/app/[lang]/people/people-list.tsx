import {letterOf, otherLetter} from '@verite/content-model/listing/initials'
import {listPath, type ListPlace} from '@verite/content-model/listing/list-address'
import {paths} from '@verite/content-model/paths'
import {personCards, personCardsQuery, personIndex, personIndexQuery} from '@verite/content-model/person/person'
import {readContent} from '../../../content/read-content.ts'
import {readIndex} from '../../../content/read-index.ts'
import type {Viewer} from '../../../content/viewer.ts'
import {getEnv} from '../../../env.ts'
import {PeopleView} from '../../../ui/listing/people-view.tsx'
import {collator} from '../../../ui/language/collator.ts'
import {currentLanguage} from '../../../ui/language/current-language.ts'
import {spoken} from '../../../ui/language/spoken.ts'
import type {ListChoice} from '../../../ui/listing/list-choices.tsx'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {countsOf, inOrderOf, inReadingOrder, partOf, type Listed} from '../../lists/part-of-list.ts'
import {JsonLd} from '../../structured-data/json-ld.tsx'
import {listGraph} from '../../structured-data/list-graph.ts'

const by = 'letter'

/** People by name, page by page or by letter. */
export const peopleList: List = {
  path: paths.people(),
  words: {en: listingWords.en.people, uk: listingWords.uk.people},
  filters: [by],
  Part: People,
}

async function People({viewer, place}: DrawnList) {
  const all = await readListed(viewer)
  const {entries, pages} = partOf(place, all)
  const params = {ids: entries.map(({id}) => id)}
  const found = (await readContent({query: personCardsQuery, params, shape: personCards, viewer})) ?? []
  const people = inOrderOf(entries, found)
  const items = people.map(({name, slug}) => ({name, path: paths.person(slug)}))
  const {words, path} = peopleList
  return (
    <>
      {!viewer.isPreview && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <PeopleView people={people} place={place} pages={pages} choices={letterChoices(place, all)} />
    </>
  )
}

async function readListed(viewer: Viewer): Promise<Listed[]> {
  const people = await readIndex({query: personIndexQuery, shape: personIndex, viewer})
  return inReadingOrder(
    people.map(({id, sortName}) => ({id, name: sortName, facets: {[by]: [letterOf(sortName, viewer.language)]}})),
  )
}

function letterChoices(place: ListPlace, all: readonly Listed[]): ListChoice[] {
  const {compare} = collator()
  const isOther = (letter: string) => Number(letter === otherLetter)
  return [...countsOf(by, place, all)]
    .toSorted(([one], [other]) => isOther(one) - isOther(other) || compare(one, other))
    .map(([value, count]) => ({by, value, label: labelOf(value), count}))
}

const labelOf = (letter: string) =>
  letter === otherLetter ? spoken(listingWords).otherLetter : letter.toLocaleUpperCase(currentLanguage())
