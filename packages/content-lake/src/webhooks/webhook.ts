import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import {problemsOf} from '../problems-of.ts'

const ownHeaders = /^(host|content-length|content-type|transfer-encoding|connection|idempotency-key|sanity-.*)$/i
const headers = z
  .record(z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'is no header name'), z.string().regex(/^[\t\x20-\x7e]*$/))
  .refine(
    (given) => !Object.keys(given).some((name) => ownHeaders.test(name)),
    'may not hold headers that the lake sets',
  )

const definition = z.object({
  type: z.literal('document').default('document'),
  name: z.string().min(1).max(128),
  description: z.string().max(1024).nullable().default(null),
  /** `*` for every dataset. */
  dataset: z.string().regex(/^(\*|[a-z0-9][a-z0-9_-]{0,63})$/, 'is a dataset, or * for all'),
  url: z.url({protocol: /^https?$/, error: 'must be an http or https address'}).max(2048),
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).default('POST'),
  apiVersion: z.string().default('v2025-02-19'),
  headers: headers.default({}),
  includeDrafts: z.boolean().default(false),
  includeAllVersions: z.boolean().default(false),
  isDisabledByUser: z.boolean().default(false),
  rule: z
    .object({
      on: z
        .array(z.enum(['create', 'update', 'delete']))
        .min(1)
        .default(['create', 'update', 'delete']),
      filter: z.string().nullable().default(null),
      projection: z.string().nullable().default(null),
    })
    .prefault({}),
  secret: z.string().min(1).nullable().optional(),
})

/** What Sanity calls a document webhook, as its clients send and read it. */
type WebhookDefinition = Omit<z.output<typeof definition>, 'secret'>
export type Webhook = WebhookDefinition & {id: string; secret: string | null; createdAt: string; updatedAt: string}
export type WebhookInput = WebhookDefinition & {secret?: string | null}

/**
 * Reads a webhook that somebody sent; `known` is what an edit leaves as it was.
 * @throws ContentLakeError validationError naming the field
 */
export function parseWebhook(input: unknown, known: Partial<WebhookInput> = {}): WebhookInput {
  const sent = z.looseObject({rule: z.looseObject({}).optional()}).safeParse(input)
  const merged = sent.success ? {...known, ...sent.data, rule: {...known.rule, ...sent.data.rule}} : input
  const parsed = definition.safeParse(merged)
  if (!parsed.success) {
    throw new ContentLakeError('validationError', `The webhook is not as expected: ${problemsOf(parsed.error)}`)
  }
  const {username, password} = new URL(parsed.data.url)
  if (username || password) {
    throw new ContentLakeError(
      'validationError',
      'The webhook\'s "url" may hold no password; use "headers" or "secret"',
    )
  }
  return parsed.data
}
