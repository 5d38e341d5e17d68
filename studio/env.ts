import {z} from 'zod'

const address = z.url({protocol: /^https?$/}).transform((url) => url.replace(/\/+$/, ''))

const variables = z.object({
  SANITY_STUDIO_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('the project’s id in lower case; `verite` for the embedded lake'),
  SANITY_STUDIO_DATASET: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .default('production')
    .describe('a dataset’s name, for example `production`'),
  SANITY_STUDIO_API_HOST: address
    .optional()
    .describe('the lake’s address, for example `http://localhost:3400`; leave it out for hosted Sanity'),
  SANITY_STUDIO_SITE_URL: address
    .default('http://localhost:3000')
    .describe('the site’s address, for example `http://localhost:3000`'),
})

type Variables = Partial<Record<keyof typeof variables.shape, string>>
export type StudioEnv = ReturnType<typeof parseEnv>

/**
 * Takes the environment's variables and gives the studio's settings; an empty variable counts as not set.
 * Throws one sentence for each variable that is missing or wrong.
 */
export function parseEnv(input: Variables) {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({path}) => complaint(String(path[0]), given)).join('\n'))
  }
  return {
    projectId: parsed.data.SANITY_STUDIO_PROJECT_ID,
    dataset: parsed.data.SANITY_STUDIO_DATASET,
    apiHost: parsed.data.SANITY_STUDIO_API_HOST,
    siteUrl: parsed.data.SANITY_STUDIO_SITE_URL,
  }
}

function complaint(name: string, given: Record<string, string>) {
  const expected = Object.entries(variables.shape).find(([key]) => key === name)?.[1].description
  return `${name} is ${given[name] ? `“${given[name]}”` : 'not set'}; it must be ${expected}.`
}

/** What this studio was built for. Each variable is spelled out: the bundler replaces exactly these expressions. */
export const readEnv = () =>
  parseEnv({
    SANITY_STUDIO_PROJECT_ID: process.env.SANITY_STUDIO_PROJECT_ID,
    SANITY_STUDIO_DATASET: process.env.SANITY_STUDIO_DATASET,
    SANITY_STUDIO_API_HOST: process.env.SANITY_STUDIO_API_HOST,
    SANITY_STUDIO_SITE_URL: process.env.SANITY_STUDIO_SITE_URL,
  })
