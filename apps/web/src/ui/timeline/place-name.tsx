import {type Place} from '@verite/content-model/place/place'

/** A place as far as sources name it: its name, then town, region and country where they say more. */
export function PlaceName({place}: {place: Place}) {
  const wider = [place.locality, place.region].filter((part) => part && part !== place.name)
  return (
    <>
      {place.name}
      {wider.map((part) => (
        <span key={part}>, {part}</span>
      ))}
      {place.country && place.kind !== 'region' && <>, {countryNames.of(place.country)}</>}
    </>
  )
}

const countryNames = new Intl.DisplayNames('en', {type: 'region'})
