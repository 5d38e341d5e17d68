import {feedPaths} from './feed-paths.ts'
import {feedWords} from './feed-words.ts'

const forms = [
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const

/** Tells feed readers where the feeds are. React moves these into the head. */
export function FeedLinks() {
  return forms.flatMap(([form, type]) =>
    (['news', 'corrections'] as const).map((name) => (
      <link
        key={`${name}.${form}`}
        rel="alternate"
        type={type}
        title={feedWords[name].title}
        href={feedPaths[name][form]}
      />
    )),
  )
}
