import {z} from 'zod'

const address = z.url({protocol: /^https?$/}).transform((url) => url.replace(/\/+$/, ''))
const secret = z.string().min(32, 'is too short: use at least 32 characters, for instance from `openssl rand -hex 32`')

const variables = z.object({
  SANITY_PROJECT_ID: z.string().regex(/^[a-z0-9-]+$/, 'may hold small letters, digits and dashes'),
  SANITY_DATASET: z.string().min(1),
  SANITY_API_HOST: address.optional(),
  SANITY_API_LOCAL_HOST: address.optional(),
  SANITY_API_READ_TOKEN: z.string().min(1),
  SANITY_REVALIDATE_SECRET: secret,
  PREVIEW_SECRET: secret,
  SITE_URL: address,
  STUDIO_URL: address,
  CDN_TAGS_HEADER: z.enum(['Cache-Tag', 'Surrogate-Key']).optional(),
  PORT: z.coerce.number().int().positive().default(3000),
  LISTEN_HOST: z.string().default('127.0.0.1'),
})

/**
 * Everything the site is told from outside, checked once. Unset `apiHost` means hosted Sanity. `localApiHost` is where the
 * site itself asks, `apiHost` where browsers do.
 */
export type Env = {
  sanity: {
    projectId: string
    dataset: string
    apiHost: string | undefined
    localApiHost: string | undefined
    readToken: string
  }
  /** Signs webhooks and authorises cache expiry. */
  revalidateSecret: string
  /** Signs preview grants and links. */
  previewSecret: string
  siteUrl: string
  studioUrl: string
  /** The header in which pages name their cache tags to a CDN, by which it can purge them; unset: they do not. */
  cdnTagsHeader: 'Cache-Tag' | 'Surrogate-Key' | undefined
  /** The port this process listens on: it searches itself, over loopback, so that its index is ready. */
  port: number
  listenHost: string
}

/**
 * Turns raw variables into the site's configuration. Throws one error that names every wrong variable, says what is
 * wrong with it, and gives an example that works.
 */
export function readEnv(raw: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(filled)
  if (!parsed.success) throw new Error(complaint(parsed.error.issues, filled))
  const env = parsed.data
  return {
    sanity: {
      projectId: env.SANITY_PROJECT_ID,
      dataset: env.SANITY_DATASET,
      apiHost: env.SANITY_API_HOST,
      localApiHost: env.SANITY_API_HOST && (env.SANITY_API_LOCAL_HOST ?? env.SANITY_API_HOST),
      readToken: env.SANITY_API_READ_TOKEN,
    },
    revalidateSecret: env.SANITY_REVALIDATE_SECRET,
    previewSecret: env.PREVIEW_SECRET,
    siteUrl: env.SITE_URL,
    studioUrl: env.STUDIO_URL,
    cdnTagsHeader: env.CDN_TAGS_HEADER,
    port: env.PORT,
    listenHost: env.LISTEN_HOST,
  }
}

const examples: Record<string, string> = {
  SANITY_PROJECT_ID: 'verite',
  SANITY_DATASET: 'production',
  SANITY_API_HOST: 'http://localhost:3400',
  SANITY_API_LOCAL_HOST: 'http://127.0.0.1:3400',
  SANITY_API_READ_TOKEN: 'a token with the viewer role',
  SANITY_REVALIDATE_SECRET: '64 hexadecimal digits',
  PREVIEW_SECRET: '64 hexadecimal digits, others than above',
  SITE_URL: 'http://localhost:3000',
  STUDIO_URL: 'http://localhost:3333',
  CDN_TAGS_HEADER: 'Cache-Tag',
  PORT: '3000',
}

function complaint(issues: z.core.$ZodIssue[], raw: Record<string, string | undefined>) {
  const lines = issues.map(({path, message}) => {
    const name = String(path[0])
    const problem = raw[name] === undefined ? 'is missing' : message
    return `  ${name}: ${problem}. Example: ${name}=${examples[name]}`
  })
  return `The site's environment is not complete (see apps/web/.env.example):\n${lines.join('\n')}`
}

let env: Env | undefined

/** The environment of this process. Read on first use, so that tools that only load the code need none. */
export function getEnv(): Env {
  env ??= readEnv(process.env)
  return env
}
