import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js'
import {geoValueOf, geometryOf, latLng, shapesOf, type GeoValue, type Shape} from './geo-value.ts'

/**
 * GROQ's geo functions. Shapes are compared on the plane of longitudes and latitudes, as the specification has it;
 * distances are on the sphere. Whatever is no geo value makes the answer `null`.
 */
export const geoFunctions: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  geo: (value) => geoValueOf(value) ?? null,
  geoLatLng: (lat, lng) => latLng(lat, lng) ?? null,
  geoContains: (outer, inner) => withBoth(outer, inner, contains),
  geoIntersects: (left, right) => withBoth(left, right, intersects),
  geoDistance: (from, to) => withBoth(from, to, distance),
}

function withBoth<Result>(left: unknown, right: unknown, compare: (left: GeoValue, right: GeoValue) => Result) {
  const first = geoValueOf(left)
  const second = first && geoValueOf(right)
  return first && second ? compare(first, second) : null
}

/** Points on the border are inside; one of several outer shapes must hold each inner one on its own. */
function contains(outer: GeoValue, inner: GeoValue): boolean {
  return shapesOf(inner).every((shape) => {
    const held = geometryOf(shape)
    return shapesOf(outer).some((holder) => RelateOp.covers(geometryOf(holder), held))
  })
}

function intersects(left: GeoValue, right: GeoValue): boolean {
  return shapesOf(left).some((shape) => {
    const geometry = geometryOf(shape)
    return shapesOf(right).some((other) => RelateOp.intersects(geometry, geometryOf(other)))
  })
}

/** The sphere that the hosted lake reckons with: as wide as the earth at its equator. */
const earthRadius = 6_378_137

/** Metres between two points along the sphere, by the haversine formula. */
function distance(from: GeoValue, to: GeoValue): number | null {
  if (!isPoint(from) || !isPoint(to)) return null
  const [startLng, startLat, endLng, endLat] = [...from.coordinates.slice(0, 2), ...to.coordinates.slice(0, 2)].map(
    (degrees) => (degrees * Math.PI) / 180,
  )
  if (startLng === undefined || startLat === undefined || endLng === undefined || endLat === undefined) return null
  const half = (angle: number) => Math.sin(angle / 2) ** 2
  const chord = half(endLat - startLat) + Math.cos(startLat) * Math.cos(endLat) * half(endLng - startLng)
  return 2 * earthRadius * Math.asin(Math.sqrt(chord))
}

function isPoint(value: GeoValue): value is Extract<Shape, {type: 'Point'}> {
  return value.type === 'Point'
}
