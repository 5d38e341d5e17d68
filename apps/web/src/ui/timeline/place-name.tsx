import {type Place} from '@verite/content-model/place/place'
import {countryName} from '../language/local-names.ts'
import {Prose} from '../language/prose.tsx'

/** A place as far as sources name it: its name, then town, region and country where they say more. */
export function PlaceName({place}: {place: Place}) {
  const wider = [place.locality, place.region].flatMap((part) => (part && part !== place.name ? [part] : []))
  return (
    <>
      <Prose text={place.name} />
      {wider.map((part) => (
        <span key={part}>
          , <Prose text={part} />
        </span>
      ))}
      {place.country && place.kind !== 'region' && <>, {countryName(place.country)}</>}
    </>
  )
}
