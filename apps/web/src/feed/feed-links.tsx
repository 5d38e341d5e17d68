import {feedPaths} from './feed-paths.ts'
import {feedWords} from './feed-words.ts'

/** Tells feed readers where the feeds are. React moves these into the head. */
export function FeedLinks() {
  return (
    <>
      {(['news', 'corrections'] as const).map((name) => (
        <link
          key={`${name}.atom`}
          rel="alternate"
          type="application/atom+xml"
          title={feedWords[name].title}
          href={feedPaths[name].atom}
        />
      ))}
      {(['news', 'corrections'] as const).map((name) => (
        <link
          key={`${name}.json`}
          rel="alternate"
          type="application/feed+json"
          title={feedWords[name].title}
          href={feedPaths[name].json}
        />
      ))}
    </>
  )
}
