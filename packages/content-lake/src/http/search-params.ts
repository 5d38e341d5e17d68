import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'

/** `?name=true`; left out, empty and `false` are the same. */
export const flag = z
  .enum(['true', 'false', ''])
  .default('false')
  .transform((value) => value === 'true')

/**
 * The URL's search parameters, parsed by a schema.
 * @throws ContentLakeError invalidRequest naming the parameter that is wrong
 */
export function searchParams<T extends z.ZodType>(url: URL, schema: T): z.infer<T> {
  const parsed = schema.safeParse(Object.fromEntries(url.searchParams))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ContentLakeError('invalidRequest', `Parameter "${issue?.path.join('.')}": ${issue?.message}`)
}
