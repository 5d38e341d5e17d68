import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {DocumentName} from '../party/document-name.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Helplines} from './helplines.tsx'
import styles from './film.module.css'

/** What the film tells, whose accounts it holds, whom and what it is about, and what to know before watching. */
export function Story({film}: {film: FilmPage}) {
  const {story, synopsis, participantGroups, subjects, contentAdvisories, helplines} = film
  const told = synopsis?.medium ?? synopsis?.long ?? synopsis?.short
  return (
    <div className={styles.columns}>
      <div className={styles.wide}>
        {story.length > 0 ? <RichText text={story} /> : told && <p className={styles.prose}>{told}</p>}
      </div>
      <div className={styles.aside}>
        {participantGroups.length > 0 && (
          <section>
            <h3 className={styles.label}>It holds accounts from</h3>
            <ul className={styles.plainList}>
              {participantGroups.map(({key, description}) => (
                <li key={key}>{description}</li>
              ))}
            </ul>
          </section>
        )}
        {subjects.length > 0 && (
          <section>
            <h3 className={styles.label}>It is about</h3>
            <ul className={styles.plainList}>
              {subjects.map((subject) => (
                <li key={subject.id}>
                  <DocumentName of={subject} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {contentAdvisories.length > 0 && (
          <section>
            <h3 className={styles.label}>Before you watch</h3>
            <ul className={styles.plainList}>
              {contentAdvisories.map(({key, topic, note}) => (
                <li key={key}>
                  {topic}
                  {note && <span className={styles.soft}> {note}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {helplines.length > 0 && <Helplines helplines={helplines} />}
      </div>
    </div>
  )
}

/** True where there is something to tell. */
export function hasStory({
  story,
  synopsis,
  participantGroups,
  subjects,
  contentAdvisories,
  helplines,
}: FilmPage): boolean {
  const listed = [story, participantGroups, subjects, contentAdvisories, helplines]
  return listed.some(({length}) => length > 0) || Boolean(synopsis?.short ?? synopsis?.medium ?? synopsis?.long)
}
