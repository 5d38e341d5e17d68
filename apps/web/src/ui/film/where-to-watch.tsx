import {type FilmPage, type Offer} from '@verite/content-model/documentary/documentary'
import {accessFeatureKinds, labelOf, offerModels} from '@verite/content-model/vocabularies'
import {hasBegun, hasEnded} from './offer-clock.ts'
import {Facts, NotStated} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {languageName} from '../language/language-name.ts'
import {DayText} from '../day/day-text.tsx'
import styles from './film.module.css'

interface WhereToWatchProps {
  film: FilmPage
  /** The moment as which the page is drawn (ISO). */
  now: string
}

/** Through whom a film can be seen. What no source says about price or countries is said to be unknown. */
export function WhereToWatch({film: {offers, accessFeatures}, now}: WhereToWatchProps) {
  return (
    <div className={styles.offers}>
      {offers.map((offer) => (
        <article key={offer.key}>
          <h3 className={styles.provider}>
            <DocumentName of={offer.provider} />
          </h3>
          <OfferFacts offer={offer} now={now} />
        </article>
      ))}
      {accessFeatures.length > 0 && (
        <section>
          <h3 className={styles.label}>Access</h3>
          <ul className={styles.plainList}>
            {accessFeatures.map(({key, kind, language, note}) => (
              <li key={key}>
                {labelOf(accessFeatureKinds, kind)}
                {language && <>, {languageName(language)}</>}
                {note && <span className={styles.soft}>, {note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function OfferFacts({offer, now}: {offer: Offer; now: string}) {
  const {model, territories, from, until, url, lastChecked, provider} = offer
  const ended = hasEnded(offer, now)
  const address = url ?? provider.website
  return (
    <Facts
      facts={[
        {label: hasBegun(offer, now) ? 'Since' : 'From', value: from && <Dated date={from} />},
        {label: ended ? 'Ended' : 'Until', value: until && <Dated date={until} />},
        {
          label: 'Countries',
          value: territories.length > 0 ? countries(territories) : <NotStated>Not stated by our sources</NotStated>,
        },
        {
          label: 'Price',
          value: model ? labelOf(offerModels, model) : <NotStated>Not stated by our sources</NotStated>,
        },
        {
          label: 'Watch',
          value: address && !ended && <a href={address}>{url ? 'Watch the film' : `Go to ${provider.name}`}</a>,
        },
        {label: 'Last checked', value: lastChecked && <DayText day={lastChecked} />},
      ]}
    />
  )
}

function Dated({date}: {date: NonNullable<Offer['from']>}) {
  return (
    <>
      <DateText date={date} />
      <WhyThisDate date={date} />
    </>
  )
}

function countries(territories: readonly string[]): string {
  return inWords.format(territories.map((territory) => countryNames.of(territory) ?? territory))
}

const inWords = new Intl.ListFormat('en', {type: 'conjunction'})
const countryNames = new Intl.DisplayNames('en', {type: 'region'})
