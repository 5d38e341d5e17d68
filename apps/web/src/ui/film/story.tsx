import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {langOf} from '../language/foreign-texts.ts'
import {RichText} from '../portable-text/rich-text.tsx'
import styles from './film.module.css'

/** Why the film matters: what it tells, in prose. */
export function Story({film: {story, synopsis}}: {film: FilmPage}) {
  if (story.length > 0) return <RichText text={story} />
  const text = synopsis?.medium ?? synopsis?.long
  return (
    <p lang={langOf(text)} className={styles.prose}>
      {text}
    </p>
  )
}

/** True where there is something to tell. The short synopsis stands above already. */
export function hasStory({story, synopsis}: FilmPage): boolean {
  return story.length > 0 || Boolean(synopsis?.medium ?? synopsis?.long)
}
