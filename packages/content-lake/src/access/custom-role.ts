import {z} from 'zod'
import {documentCondition} from './document-condition.ts'

const permissions = ['read', 'create', 'update'] as const

/** What may be done with the documents for which a GROQ condition holds, as in Sanity's roles. */
const grant = z.object({
  /** In every dataset when left out. */
  datasets: z.array(z.string().min(1)).optional(),
  /** A condition on one document. It cannot follow references; `identity()` is the id of whoever asks. */
  filter: z.string().superRefine((filter, context) => {
    try {
      documentCondition(filter)
    } catch (error) {
      context.addIssue(`no GROQ condition: ${error instanceof Error ? error.message : String(error)}`)
    }
  }),
  /** `update` is also to delete. */
  permissions: z.array(z.enum(permissions)).min(1),
})
export type Grant = z.infer<typeof grant>

export const customRole = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{1,63}$/, 'use lower-case letters, digits and "-", starting with a letter'),
  title: z.string().trim().min(1).max(200),
  description: z.string().max(1000).default(''),
  grants: z.array(grant).max(100),
})
export type CustomRole = z.infer<typeof customRole>

/** The conditions under which a permission is granted in a dataset; none of them: never. */
export function filtersFor(grants: readonly Grant[], dataset: string, permission: Grant['permissions'][number]) {
  return grants
    .filter(({datasets, permissions: granted}) => (datasets?.includes(dataset) ?? true) && granted.includes(permission))
    .map(({filter}) => filter)
}
