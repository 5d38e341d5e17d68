import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js'
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'

const latitude = z.number().min(-90).max(90)
const longitude = z.number().min(-180).max(180)
const position = z.tuple([longitude, latitude]).rest(z.number())
const line = z.array(position).min(2)
const ring = z.array(position).min(4)

const shapes = z.discriminatedUnion('type', [
  z.object({type: z.literal('Point'), coordinates: position}),
  z.object({type: z.literal('MultiPoint'), coordinates: z.array(position)}),
  z.object({type: z.literal('LineString'), coordinates: line}),
  z.object({type: z.literal('MultiLineString'), coordinates: z.array(line)}),
  z.object({type: z.literal('Polygon'), coordinates: z.array(ring).min(1)}),
  z.object({type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1))}),
])
const collection = z.object({type: z.literal('GeometryCollection'), geometries: z.array(shapes)})
/** A place as editors' tools store it; `lng` or `lon`, not both. */
const place = z.union([
  z.looseObject({lat: latitude, lng: longitude, lon: z.undefined().optional()}),
  z.looseObject({lat: latitude, lon: longitude, lng: z.undefined().optional()}),
])

export type Shape = z.infer<typeof shapes>
export type GeoValue = Shape | z.infer<typeof collection>

/** Comparing shapes takes time that grows with their corners, and nothing can interrupt it. */
const maxPositions = 10_000

/**
 * A place or a GeoJSON geometry as GROQ's geo value; nothing for what is neither, and for shapes that cross themselves.
 * @throws ContentLakeError queryEvaluationError for shapes with too many corners
 */
export function geoValueOf(value: unknown): GeoValue | undefined {
  const point = place.safeParse(value)
  if (point.success) return pointAt(point.data.lat, point.data.lng ?? point.data.lon ?? 0)
  assertSize(value)
  const geometry = z.union([shapes, collection]).safeParse(value)
  if (!geometry.success) return undefined
  return shapesOf(geometry.data).every(isValid) ? geometry.data : undefined
}

/** @returns nothing for what is no latitude and longitude */
export function latLng(lat: unknown, lng: unknown): Shape | undefined {
  const point = z.object({lat: latitude, lng: longitude}).safeParse({lat, lng})
  return point.success ? pointAt(point.data.lat, point.data.lng) : undefined
}

/** The shapes that a value is made of. */
export function shapesOf(value: GeoValue): readonly Shape[] {
  return value.type === 'GeometryCollection' ? value.geometries : [value]
}

const reader = new GeoJSONReader(new GeometryFactory())

/** A shape as the geometry library has it. */
export function geometryOf(shape: Shape): Geometry {
  return reader.read(shape)
}

function isValid(shape: Shape): boolean {
  try {
    return IsValidOp.isValid(geometryOf(shape))
  } catch {
    // Such as a ring whose ends do not meet.
    return false
  }
}

function pointAt(lat: number, lng: number): Shape {
  return {type: 'Point', coordinates: [lng, lat]}
}

function assertSize(value: unknown) {
  if (countNumbers(value) <= maxPositions * 2) return
  throw new ContentLakeError(
    'queryEvaluationError',
    `A geo value has more than ${maxPositions} positions. Use a simpler shape`,
  )
}

function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, part) => sum + countNumbers(part), 0)
}
