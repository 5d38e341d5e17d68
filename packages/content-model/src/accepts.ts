import {type z} from 'zod'

/** Compiles only where `Shape` accepts everything that the schema lets a query return as `Result`. */
export function acceptsEverything<Shape extends z.ZodType, Result extends z.input<Shape>>(): [Shape?, Result?] {
  return []
}
