import type {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import {shallowJson} from './shallow-json.ts'

/**
 * The request's JSON body, parsed by a schema; an empty one is `undefined`.
 * @throws ContentLakeError invalidRequest naming the field that is wrong
 */
export async function jsonBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const parsed = schema.safeParse(await readJson(request))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.length ? `"${issue.path.join('.')}": ` : ''
  throw new ContentLakeError('invalidRequest', `The request's body is not as expected: ${where}${issue?.message}`)
}

async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  return text === '' ? undefined : shallowJson(text, "The request's body")
}
