import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {UserError} from './user-error.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export type Ports = {web: number; studio: number; lake: number}
type Hosted = {projectId: string; dataset: string; readToken: string; revalidateSecret: string | undefined}
export type Config = {
  ports: Ports
  dataFolder: string
  /** Set when the content is on hosted Sanity: then no lake is started. */
  hosted: Hosted | undefined
  siteUrl: string
  studioUrl: string
  lakeUrl: string
}

const port = (example: number) =>
  z.coerce.number(`a port number such as ${example}`).int().min(1).max(65535).default(example)
const environment = z.object({
  WEB_PORT: port(3000),
  STUDIO_PORT: port(3333),
  LAKE_PORT: port(3400),
  VERITE_DATA: z.string().min(1, 'a folder such as ./.verite').default('.verite'),
  SITE_URL: z.url('an address such as https://film.example').optional(),
  STUDIO_URL: z.url('an address such as https://studio.film.example').optional(),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'a project id such as abc12345')
    .optional(),
  SANITY_DATASET: z.string().default('production'),
  SANITY_API_HOST: z.url('an address such as http://localhost:3400').optional(),
  SANITY_API_READ_TOKEN: z.string().optional(),
  SANITY_REVALIDATE_SECRET: z
    .string()
    .min(32, 'a secret of at least 32 characters, for instance from `openssl rand -hex 32`')
    .optional(),
})

/** @throws UserError naming the variable, what is wrong with it, and an example */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success)
    throw new UserError(parsed.error.issues.map(({path, message}) => `${path.join('.')} is not ${message}.`).join('\n'))
  const {WEB_PORT: web, STUDIO_PORT: studio, LAKE_PORT: lake, ...rest} = parsed.data
  return {
    ports: {web, studio, lake},
    dataFolder: resolve(root, rest.VERITE_DATA),
    hosted: readHosted(rest),
    siteUrl: rest.SITE_URL ?? `http://localhost:${web}`,
    studioUrl: rest.STUDIO_URL ?? `http://localhost:${studio}`,
    lakeUrl: rest.SANITY_API_HOST ?? `http://localhost:${lake}`,
  }
}

function readHosted(
  env: Omit<z.output<typeof environment>, 'WEB_PORT' | 'STUDIO_PORT' | 'LAKE_PORT'>,
): Hosted | undefined {
  if (!env.SANITY_PROJECT_ID || env.SANITY_API_HOST) return undefined
  if (!env.SANITY_API_READ_TOKEN) {
    throw new UserError(
      `SANITY_API_READ_TOKEN is missing: with SANITY_PROJECT_ID=${env.SANITY_PROJECT_ID} the site reads hosted Sanity and needs a token with the Viewer role (sk…).`,
    )
  }
  return {
    projectId: env.SANITY_PROJECT_ID,
    dataset: env.SANITY_DATASET,
    readToken: env.SANITY_API_READ_TOKEN,
    revalidateSecret: env.SANITY_REVALIDATE_SECRET,
  }
}
