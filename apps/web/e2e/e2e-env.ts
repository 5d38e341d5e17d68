import {z} from 'zod'

const variables = z.object({
  SITE_URL: z.url(),
  STUDIO_URL: z.url(),
  LAKE_URL: z.url(),
  LAKE_TOKEN: z.string().min(1),
  /** What the site under test keeps lies in here. */
  VERITE_DATA: z.string().min(1),
  /** Where the site under test was built. */
  NEXT_DIST_DIR: z.string().default('.next-test'),
})

/** Where the system under test is, and the token with which tests edit its content. `npm test` in the root sets all. */
export function readE2eEnv() {
  const env = variables.parse(process.env)
  return {
    siteUrl: env.SITE_URL,
    studioUrl: env.STUDIO_URL,
    lakeUrl: env.LAKE_URL,
    lakeToken: env.LAKE_TOKEN,
    distDir: env.NEXT_DIST_DIR,
    dataFolder: env.VERITE_DATA,
  }
}
