import {type Offer} from '@verite/content-model/documentary/documentary'
import {offerModels} from '@verite/content-model/vocabularies'
import {countryName, listText} from '../language/local-names.ts'
import {label, spoken} from '../language/spoken.ts'
import {DayText} from '../day/day-text.tsx'
import {Facts, NotStated} from '../facts/facts.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {hasBegun} from './offer-clock.ts'
import {offersByTerritory} from './offers-by-territory.ts'
import {watchWords} from './watch-words.ts'
import styles from './film.module.css'

/** Through whom a film can be seen, country by country where sources tell them apart. */
export function Offers({offers, now}: {offers: readonly Offer[]; now: string}) {
  const words = spoken(watchWords)
  const groups = offersByTerritory(offers)
  if (groups.length === 1) {
    return offers.map((offer) => <OfferCard key={offer.key} offer={offer} now={now} heading="h3" />)
  }
  return groups.map(({territories, offers: inGroup}) => (
    <section key={territories.join()} className={styles.territory}>
      <h3 className={styles.territoryName}>
        {territories.length > 0 ? words.inCountries(countries(territories)) : words.countriesNotStated}
      </h3>
      {inGroup.map((offer) => (
        <OfferCard key={offer.key} offer={offer} now={now} heading="h4" />
      ))}
    </section>
  ))
}

function OfferCard({offer, now, heading: Heading}: {offer: Offer; now: string; heading: 'h3' | 'h4'}) {
  const words = spoken(watchWords)
  const {model, territories, from, until, url, lastChecked, provider} = offer
  const address = url ?? provider.website
  const where = territories.length > 0 ? countries(territories) : <NotStated>{words.notStated}</NotStated>
  return (
    <article>
      <Heading className={styles.provider}>
        <DocumentName of={provider} />
      </Heading>
      <Facts
        inRow={Heading === 'h4'}
        facts={[
          {label: hasBegun(offer, now) ? words.since : words.from, value: from && <Dated date={from} />},
          {label: words.until, value: until && <Dated date={until} />},
          {label: words.countries, value: Heading === 'h3' && where},
          {
            label: words.price,
            value: model ? label(offerModels, model) : <NotStated>{words.notStated}</NotStated>,
          },
          {
            label: words.watch,
            value: address && <a href={address}>{url ? words.watchFilm : words.goTo(provider.name)}</a>,
          },
          {label: words.lastChecked, value: lastChecked && <DayText day={lastChecked} />},
        ]}
      />
    </article>
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

const countries = (territories: readonly string[]) => listText(territories.map((code) => countryName(code)))
