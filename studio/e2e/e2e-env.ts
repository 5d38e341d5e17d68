import {z} from 'zod'

const variables = z.object({
  SITE_URL: z.url(),
  STUDIO_URL: z.url(),
  LAKE_URL: z.url(),
  SIGN_IN_LINK: z.url(),
  LAKE_TOKEN: z.string().min(1),
  VERITE_DATA: z.string().min(1),
  CHROMIUM_PATH: z.string().default('/usr/bin/chromium'),
})

/** Where the running system is that the browser tests use, and how they get into it. */
export function readE2eEnv() {
  const env = variables.parse(process.env)
  return {
    siteUrl: env.SITE_URL,
    studioUrl: env.STUDIO_URL,
    lakeUrl: env.LAKE_URL,
    signInLink: env.SIGN_IN_LINK,
    lakeToken: env.LAKE_TOKEN,
    dataFolder: env.VERITE_DATA,
    chromiumPath: env.CHROMIUM_PATH,
  }
}
