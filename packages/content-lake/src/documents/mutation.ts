import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import type {Mutation, PatchOperations} from './document-store.ts'

const fields = z.record(z.string(), z.unknown())
const incoming = z.looseObject({_id: z.string().optional(), _type: z.string().min(1)})
const identified = z.looseObject({_id: z.string().min(1), _type: z.string().min(1)})
const byId = z.object({id: z.string().min(1)})
const byQuery = z.object({query: z.string().min(1), params: fields.optional()})
const items = z.array(z.unknown())
const path = z.string().transform(withSliceForAll)

const patchOperations = {
  set: z.record(path, z.unknown()).optional(),
  setIfMissing: z.record(path, z.unknown()).optional(),
  unset: z.array(path).optional(),
  inc: z.record(path, z.number()).optional(),
  dec: z.record(path, z.number()).optional(),
  insert: z
    .union([
      z.strictObject({before: path, items}),
      z.strictObject({after: path, items}),
      z.strictObject({replace: path, items}),
    ])
    .optional(),
  diffMatchPatch: z.record(path, z.string()).optional(),
  merge: fields.optional(),
  ifRevisionID: z.string().optional(),
}

/** What a patch does, without the document it is for. */
export const patchSchema: z.ZodType<PatchOperations> = z.strictObject(patchOperations)

const patch = z.union([
  z.strictObject({...byId.shape, ...patchOperations}),
  z.strictObject({...byQuery.shape, ...patchOperations}),
])

const mutation: z.ZodType<Mutation> = z.union([
  z.strictObject({create: incoming}),
  z.strictObject({createIfNotExists: identified}),
  z.strictObject({createOrReplace: identified}),
  z.strictObject({delete: z.union([byId, byQuery])}),
  z.strictObject({patch}),
])

/** @throws ContentLakeError validationError naming the mutation that is malformed and why */
export function parseMutations(input: unknown): Mutation[] {
  const list = z.array(z.unknown()).safeParse(input)
  if (!list.success) throw new ContentLakeError('validationError', '"mutations" must be a list of mutations')
  return list.data.map((item, index) => {
    const parsed = mutation.safeParse(item)
    if (parsed.success) return parsed.data
    throw new ContentLakeError(
      'validationError',
      `Mutation ${index} is malformed: ${problemOf(parsed.error)}. A mutation is one of create, createIfNotExists, createOrReplace, delete and patch`,
    )
  })
}

// Of all alternatives the one with the deepest problem is the one that was meant.
function problemOf(error: z.ZodError): string {
  const issues = error.issues.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]))
  const [closest] = issues.toSorted((left, right) => right.path.length - left.path.length)
  return closest ? `${closest.path.join('.') || 'it'}: ${closest.message}` : error.message
}

/** Sanity's JSONMatch calls all items of an array `[*]` or `[:]`; its own patcher, here and in the Studio, knows `[0:]` only. */
function withSliceForAll(path: string): string {
  return path.replace(
    /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\[\s*[*:]\s*\]/g,
    (_whole, quoted?: string) => quoted ?? '[0:]',
  )
}
