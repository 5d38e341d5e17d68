import {z} from 'zod'
import {CommandError} from './cli/command-error.ts'

const commaSeparated = (value: string) => value.split(',').flatMap((item) => item.trim() || [])

/** `slug.current`, the items of `tags[]`, or the first that there is of `sortTitle ?? title ?? "untitled"`. */
const indexedPath = /^\w+(\.\w+)*(\[\]|( \?\? \w+(\.\w+)*)*( \?\? "[^",\\]*")?)$/

/** Defaults suit one machine on which nothing was set up. */
const environment = z.object({
  LAKE_PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65_535).default(3400),
  LAKE_HOST: z.string().default('127.0.0.1'),
  LAKE_DATA: z.string().default('./lake-data'),
  LAKE_PUBLIC_URL: z.url({protocol: /^https?$/, error: 'must be an http or https address'}).optional(),
  LAKE_ALLOWED_ORIGINS: z
    .string()
    .default('http://localhost:3000,http://localhost:3333')
    .transform(commaSeparated)
    .pipe(z.array(z.string().refine(isOrigin, 'must list origins: scheme, host and port, without paths or *'))),
  LAKE_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
    .default('verite'),
  LAKE_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'must be lower-case letters, digits, hyphens and underscores')
    .default('production'),
  LAKE_ANONYMOUS_FILTER: z.string().optional(),
  LAKE_PRIVATE_FIELDS: z.string().default('').transform(commaSeparated),
  LAKE_INDEXES: z
    .string()
    .default('')
    .transform(commaSeparated)
    .pipe(z.array(z.string().regex(indexedPath, 'must list paths of fields'))),
  LAKE_WEBHOOK_HOSTS: z
    .string()
    .default('')
    .transform(commaSeparated)
    .pipe(z.array(z.string().regex(/^(\[[0-9a-f:.]+\]|[^\s/:]+)(:\d+)?$/, 'must list hosts, with or without a port'))),
  LAKE_AUDIT_ENTRIES: z.coerce.number('must be a number').int('must be a whole number').min(1).default(100_000),
  LAKE_IMAGE_CACHE_MIB: z.coerce.number('must be a number').int('must be a whole number').min(1).default(1024),
  LAKE_HISTORY_DAYS: z.coerce.number('must be a number').min(1, 'must be at least 1').optional(),
  LAKE_SCRUB_HOURS: z.coerce.number('must be a number').min(0, 'must not be negative').default(24),
  LAKE_WRITES_PER_SECOND: z.coerce.number('must be a number').positive('must be more than 0').default(100),
  LAKE_READS_PER_SECOND: z.coerce.number('must be a number').positive('must be more than 0').default(200),
  LAKE_LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], 'must be silent, fatal, error, warn, info or debug')
    .default('info'),
})

export type Environment = z.output<typeof environment>

const examples: Record<string, string> = {
  LAKE_PORT: '3400',
  LAKE_PUBLIC_URL: 'https://lake.example.org',
  LAKE_ALLOWED_ORIGINS: 'http://localhost:3000,http://localhost:3333',
  LAKE_PROJECT_ID: 'verite',
  LAKE_DATASET: 'production',
  LAKE_INDEXES: 'sortTitle ?? title,previousSlugs[]',
  LAKE_WEBHOOK_HOSTS: 'localhost:3000',
  LAKE_AUDIT_ENTRIES: '100000',
  LAKE_IMAGE_CACHE_MIB: '1024',
  LAKE_HISTORY_DAYS: '365',
  LAKE_SCRUB_HOURS: '24',
  LAKE_WRITES_PER_SECOND: '100',
  LAKE_READS_PER_SECOND: '200',
  LAKE_LOG_LEVEL: 'info',
}

/**
 * Reads the lake's settings; an empty variable counts as not set.
 * @throws CommandError naming the variable, what is wrong with it, and an example
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')))
  if (parsed.success) return parsed.data
  throw new CommandError(
    parsed.error.issues
      .map(({path: [name], message}) => {
        const variable = String(name)
        return `${variable} ${message}, but is "${source[variable]}". Example: ${variable}=${examples[variable]}`
      })
      .join('\n'),
  )
}

function isOrigin(value: string) {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}
