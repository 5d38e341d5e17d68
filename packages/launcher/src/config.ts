import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {assertReachable} from './assert-reachable.ts'
import {UserError} from './user-error.ts'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export type Ports = {web: number; studio: number; lake: number}
type Hosted = {projectId: string; dataset: string; readToken: string; revalidateSecret: string | undefined}
export type Config = {
  ports: Ports
  /** Where the programs listen: on this machine alone, or in every network that it is in. */
  listenHost: string
  dataFolder: string
  /** Does a new data folder begin with the demo film? */
  demo: boolean
  /** Set when the content is on hosted Sanity: then no lake is started. */
  hosted: Hosted | undefined
  /** As people's browsers reach them. */
  siteUrl: string
  studioUrl: string
  lakeUrl: string
  /** As programs on this machine reach the lake. */
  localLakeUrl: string
}

const port = (example: number) =>
  z.coerce.number(`a port number such as ${example}`).int().min(1).max(65535).default(example)
/** None of the three can live beneath a path: sessions, routes and feeds take a host for their own. */
const address = (example: string) =>
  z
    .url({protocol: /^https?$/, error: `an address such as ${example}`, abort: true})
    .refine((url) => new URL(url).href === `${new URL(url).origin}/`, `an address without a path, such as ${example}`)
    .transform((url) => new URL(url).origin)
    .optional()
const environment = z.object({
  WEB_PORT: port(3000),
  STUDIO_PORT: port(3333),
  LAKE_PORT: port(3400),
  LISTEN_HOST: z
    .enum(['127.0.0.1', '0.0.0.0', '::'], '127.0.0.1 (this machine alone) or 0.0.0.0 (everybody who reaches it)')
    .default('127.0.0.1'),
  VERITE_DATA: z.string().min(1, 'a folder such as ./.verite').default('.verite'),
  VERITE_DEMO: z.enum(['yes', 'no'], 'yes or no').default('yes'),
  SITE_URL: address('https://film.example'),
  STUDIO_URL: address('https://studio.film.example'),
  LAKE_PUBLIC_URL: address('https://lake.film.example'),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'a project id such as abc12345')
    .optional(),
  SANITY_DATASET: z.string().default('production'),
  SANITY_API_READ_TOKEN: z.string().optional(),
  SANITY_REVALIDATE_SECRET: z
    .string()
    .min(32, 'a secret of at least 32 characters, for instance from `openssl rand -hex 32`')
    .optional(),
})
type Environment = z.output<typeof environment>

/**
 * The settings of this machine: its environment, and for what that leaves open the file `.env` in the project's root.
 * @throws UserError as `readConfig` does
 */
export function readSettings(): Config {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readConfig(process.env)
}

/** An empty variable counts as not set. @throws UserError naming the variable, what is wrong with it, and an example */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success)
    throw new UserError(parsed.error.issues.map(({path, message}) => `${path.join('.')} is not ${message}.`).join('\n'))
  const {WEB_PORT: web, STUDIO_PORT: studio, LAKE_PORT: lake, ...rest} = parsed.data
  const hosted = readHosted(parsed.data)
  if (!hosted) assertReachable(rest)
  return {
    ports: {web, studio, lake},
    listenHost: rest.LISTEN_HOST,
    dataFolder: resolve(root, rest.VERITE_DATA),
    demo: rest.VERITE_DEMO === 'yes',
    hosted,
    siteUrl: rest.SITE_URL ?? `http://localhost:${web}`,
    studioUrl: rest.STUDIO_URL ?? `http://localhost:${studio}`,
    lakeUrl: rest.LAKE_PUBLIC_URL ?? `http://localhost:${lake}`,
    localLakeUrl: `http://127.0.0.1:${lake}`,
  }
}

function readHosted(env: Environment): Hosted | undefined {
  if (!env.SANITY_PROJECT_ID) return undefined
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
