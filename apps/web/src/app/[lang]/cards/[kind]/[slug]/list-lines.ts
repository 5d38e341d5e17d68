import type {Language} from '@verite/content-model/languages'
import {correctionsWords} from '../../../../../ui/corrections/corrections-words.ts'
import {listingWords} from '../../../../../ui/listing/listing-words.ts'
import {timelineWords} from '../../../../../ui/timeline/timeline-words.ts'

/** What the card of a list says, by the list's address; `null` for no list. */
export function listLines(slug: string, language: Language) {
  const {films, people, organisations, events} = listingWords[language]
  const {title, lead} = correctionsWords[language]
  const words = {
    films,
    people,
    organisations,
    events,
    timeline: timelineWords[language],
    corrections: {title, description: lead},
  }
  const [found] = Object.entries(words).flatMap(([name, list]) => (name === slug ? [list] : []))
  return found ? {kicker: null, title: found.title, line: found.description} : null
}
