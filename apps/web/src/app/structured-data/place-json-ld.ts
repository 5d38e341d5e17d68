import type {Place as StoredPlace} from '@verite/content-model/place/place'
import type {Place} from 'schema-dts'

/** A place, with as much of its address as is known. */
export function placeJsonLd({name, locality, region, country, location}: StoredPlace): Place {
  const address = {
    ...(locality && {addressLocality: locality}),
    ...(region && {addressRegion: region}),
    ...(country && {addressCountry: country}),
  }
  return {
    '@type': 'Place',
    name,
    ...(Object.keys(address).length > 0 && {address: {'@type': 'PostalAddress', ...address}}),
    ...(location?.lat != null &&
      location.lng != null && {geo: {'@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng}}),
  }
}
