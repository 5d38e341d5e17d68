import {type Education, type PersonPage} from '@verite/content-model/person/person'
import {type Relationship} from '@verite/content-model/person/relationship'
import {educationOutcomes, relationshipKinds} from '@verite/content-model/vocabularies'
import {langOf} from '../language/foreign-texts.ts'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {type CalendarFeed} from '../../calendar/calendar-links.ts'
import {FollowCalendar} from '../calendar/calendar-links.tsx'
import {externalLinks} from '../external-links/external-links.tsx'
import {Facts} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {Honour} from './honour.tsx'
import {personWords} from './person-words.ts'
import styles from './person.module.css'

/** The facts of a life as sources state them. */
export function Life({person, feed}: {person: PersonPage; feed?: CalendarFeed | undefined}) {
  const words = spoken(personWords)
  const {died, origin, relationships, education, honours, quantities, namesakes} = person
  return (
    <Facts
      facts={[
        {label: words.facts.died, value: died && <Died date={died} />},
        {label: words.facts.origin, value: origin && <Origin origin={origin} />},
        {
          label: words.facts.relationships,
          value: relationships.length > 0 && <Relationships relationships={relationships} />,
        },
        {label: words.facts.education, value: education.length > 0 && <EducationList education={education} />},
        {
          label: words.facts.honours,
          value: honours.length > 0 && (
            <ul>
              {honours.map((honour) => (
                <li key={honour.key}>
                  <Honour honour={honour} />
                </li>
              ))}
            </ul>
          ),
        },
        ...quantities.map(({key, statement, scope}) => ({
          label: key === quantities[0]?.key ? words.facts.quantities : '',
          value: (
            <>
              <Prose text={statement} />
              {scope && (
                <span lang={langOf(scope)} className={styles.soft}>
                  {' '}
                  ({scope})
                </span>
              )}
            </>
          ),
        })),
        {label: words.facts.elsewhere, value: externalLinks(person.externalIds, 'person')},
        {label: words.facts.calendar, value: feed && <FollowCalendar feed={feed} />},
        {label: words.facts.namesakes, value: namesakes.length > 0 && <Namesakes people={namesakes} />},
      ]}
    />
  )
}

function Died({date}: {date: NonNullable<PersonPage['died']>}) {
  return (
    <>
      <DateText date={date} />
      <WhyThisDate date={date} />
    </>
  )
}

function Origin({origin: {text, certainty, basis}}: {origin: NonNullable<PersonPage['origin']>}) {
  const words = spoken(personWords)
  return (
    <>
      <Prose text={text} />
      {certainty === 'inferred' && (
        <p className={styles.inferred}>
          <StatusMark shape="inferred">{words.inferred}</StatusMark>
          {basis && (
            <>
              : <Prose text={basis} />
            </>
          )}
        </p>
      )}
    </>
  )
}

function Namesakes({people}: {people: PersonPage['namesakes']}) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id}>
          <DocumentName of={person} />
          {person.disambiguator && (
            <span lang={langOf(person.disambiguator)} className={styles.soft}>
              , {person.disambiguator}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Relationships({relationships}: {relationships: readonly Relationship[]}) {
  const words = spoken(personWords)
  return (
    <ul>
      {relationships.map(({key, kind, person, endedByDeath, period}) => (
        <li key={key}>
          {words.relatedTo(label(relationshipKinds, kind))} <DocumentName of={person} />
          {period && (
            <>
              , <DateText date={period} />
            </>
          )}
          {endedByDeath && <span className={styles.soft}>, {words.untilDeath}</span>}
        </li>
      ))}
    </ul>
  )
}

function EducationList({education}: {education: readonly Education[]}) {
  return (
    <ul>
      {education.map(({key, outcome, degree, field, institution, date}) => (
        <li key={key}>
          {degree ? <Prose text={degree} /> : label(educationOutcomes, outcome)}
          {field && (
            <>
              , <Prose text={field} />
            </>
          )}
          , <DocumentName of={institution} />
          {date && (
            <>
              , <DateText date={date} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
