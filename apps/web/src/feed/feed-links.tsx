import {local, spoken} from '../ui/language/spoken.ts'
import {feedPaths} from './feed-paths.ts'
import {feedWords} from './feed-words.ts'

const forms = [
  ['atom', 'application/atom+xml'],
  ['rss', 'application/rss+xml'],
  ['json', 'application/feed+json'],
] as const

/** Tells feed readers where the feeds of the page's language are. React moves these into the head. */
export function FeedLinks() {
  const words = spoken(feedWords)
  return forms.flatMap(([form, type]) =>
    (['news', 'corrections'] as const).map((name) => (
      <link
        key={`${name}.${form}`}
        rel="alternate"
        type={type}
        title={words[name].title}
        href={local(feedPaths[name][form])}
      />
    )),
  )
}
