import {lettersOf} from '@verite/content-model/listing/initials'
import {listPath} from '@verite/content-model/listing/list-address'
import {sliceOf} from '@verite/content-model/listing/list-page'
import {paths} from '@verite/content-model/paths'
import {personCards, personCardsQuery, personInitials, personInitialsQuery} from '@verite/content-model/person/person'
import {readContent} from '../../../content/read-content.ts'
import {getEnv} from '../../../env.ts'
import {PeopleView} from '../../../ui/listing/people-view.tsx'
import {spoken} from '../../../ui/language/spoken.ts'
import {listingWords} from '../../../ui/listing/listing-words.ts'
import type {DrawnList, List} from '../../lists/drawn-list.ts'
import {pagesAt} from '../../lists/part-of-list.ts'
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
  const unmarked = {...viewer, stega: false}
  const all = (await readContent({query: personInitialsQuery, shape: personInitials, viewer: unmarked})) ?? []
  const letters = lettersOf(all)
  const choices = letters.map(({letter, count}) => ({by, value: letter, label: labelOf(letter), count}))
  const pages = pagesAt(place, choices, all.length)
  const initials = letters.find(({letter}) => letter === place.filter?.value)?.initials ?? null
  const params = {...sliceOf(place.page), initials}
  const people = (await readContent({query: personCardsQuery, params, shape: personCards, viewer})) ?? []
  const items = people.map(({name, slug}) => ({name, path: paths.person(slug)}))
  const {words, path} = peopleList
  return (
    <>
      {!viewer.stega && (
        <JsonLd
          data={listGraph({...spoken(words), path: listPath(path, place), items}, getEnv().siteUrl, viewer.language)}
        />
      )}
      <PeopleView people={people} place={place} pages={pages} choices={choices} />
    </>
  )
}

const labelOf = (letter: string) => (letter.length === 1 ? letter.toUpperCase() : spoken(listingWords).otherLetter)
