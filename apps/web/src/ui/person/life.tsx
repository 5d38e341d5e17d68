import {type Education, type PersonPage} from '@verite/content-model/person/person'
import {type Relationship} from '@verite/content-model/person/relationship'
import {educationOutcomes, labelOf, relationshipKinds} from '@verite/content-model/vocabularies'
import {Facts} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {StatusMark} from '../status-mark/status-mark.tsx'
import {Honour} from './honour.tsx'
import styles from './person.module.css'

/** The facts of a life as sources state them. */
export function Life({person}: {person: PersonPage}) {
  const {died, origin, relationships, education, honours, quantities} = person
  return (
    <Facts
      facts={[
        {label: 'Died', value: died && <Died date={died} />},
        {label: 'Origin, as stated', value: origin && <Origin origin={origin} />},
        {label: 'Relationships', value: relationships.length > 0 && <Relationships relationships={relationships} />},
        {label: 'Education', value: education.length > 0 && <EducationList education={education} />},
        {
          label: 'Honours',
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
          label: key === quantities[0]?.key ? 'Work, as counted by a source' : '',
          value: (
            <>
              {statement}
              {scope && <span className={styles.soft}> ({scope})</span>}
            </>
          ),
        })),
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
  return (
    <>
      {text}
      {certainty === 'inferred' && (
        <span className={styles.inferred}>
          <StatusMark shape="inferred">Inferred</StatusMark> {basis}
        </span>
      )}
    </>
  )
}

function Relationships({relationships}: {relationships: readonly Relationship[]}) {
  return (
    <ul>
      {relationships.map(({key, kind, person, endedByDeath, period}) => (
        <li key={key}>
          {labelOf(relationshipKinds, kind)} of <DocumentName of={person} />
          {period && (
            <>
              , <DateText date={period} />
            </>
          )}
          {endedByDeath && <span className={styles.soft}>, until death</span>}
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
          {degree ?? labelOf(educationOutcomes, outcome)}
          {field && <>, {field}</>}, <DocumentName of={institution} />
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
