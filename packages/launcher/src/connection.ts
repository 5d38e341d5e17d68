import {join} from 'node:path'
import type {Config} from './config.ts'
import type {Secrets} from './data-folder.ts'

export type StartOptions = {
  config: Config
  mode: 'production' | 'development' | 'test'
  /** One line per finished step. */
  report(line: string): void
}

/** What studio and site need to know of the lake, and where their logs go. */
export type Connection = StartOptions & {logs: string; token: string; secrets: Secrets}

export const embedded = {projectId: 'verite', dataset: 'production'} as const

/** The environment of the site; `apps/web/.env.example` explains each variable. */
export function siteEnv({config, token, secrets, mode}: Connection): Record<string, string | undefined> {
  return {
    ...content(config),
    SANITY_API_HOST: config.hosted ? undefined : config.lakeUrl,
    SANITY_API_LOCAL_HOST: config.hosted ? undefined : config.localLakeUrl,
    SANITY_API_READ_TOKEN: token,
    SANITY_REVALIDATE_SECRET: config.hosted?.revalidateSecret ?? secrets.revalidateSecret,
    PREVIEW_SECRET: secrets.previewSecret,
    SITE_URL: config.siteUrl,
    STUDIO_URL: config.studioUrl,
    PORT: String(config.ports.web),
    LISTEN_HOST: config.listenHost,
    SITE_DATA: join(config.dataFolder, 'site'),
    NEXT_TELEMETRY_DISABLED: '1',
    ...(mode === 'test' && {NEXT_DIST_DIR: '.next-test'}),
  }
}

/** The environment of the studio; `studio/.env.example` explains each variable. */
export function studioEnv({config}: Connection): Record<string, string | undefined> {
  const {SANITY_PROJECT_ID, SANITY_DATASET} = content(config)
  return {
    SANITY_STUDIO_PROJECT_ID: SANITY_PROJECT_ID,
    SANITY_STUDIO_DATASET: SANITY_DATASET,
    SANITY_STUDIO_API_HOST: config.hosted ? undefined : config.lakeUrl,
    SANITY_STUDIO_SITE_URL: config.siteUrl,
  }
}

function content({hosted}: Config) {
  return {
    SANITY_PROJECT_ID: hosted?.projectId ?? embedded.projectId,
    SANITY_DATASET: hosted?.dataset ?? embedded.dataset,
  }
}
