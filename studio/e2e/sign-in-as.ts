import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {type Browser, expect} from '@playwright/test'
import {readE2eEnv} from './e2e-env.ts'

const run = promisify(execFile)
const {lakeUrl, studioUrl, dataFolder} = readE2eEnv()
const command = join(import.meta.dirname, '../../packages/content-lake/bin/content-lake.mjs')

/** Adds a user of this role to the lake and opens the studio for them in a browser of their own. Close its context. */
export async function signInAs(browser: Browser, role: string, name: string) {
  const email = `${crypto.randomUUID()}@example.org`
  await contentLake('user', 'add', '--email', email, '--name', name, '--role', role)
  const link = await contentLake('login-link', '--email', email, '--origin', studioUrl)
  const context = await browser.newContext({baseURL: studioUrl, storageState: {cookies: [], origins: []}})
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', {name: /Sign in/}).click()
  await expect(page.getByRole('link', {name: 'Films'})).toBeVisible()
  return page
}

async function contentLake(...args: string[]) {
  const env = {
    ...process.env,
    LAKE_DATA: join(dataFolder, 'lake'),
    LAKE_PUBLIC_URL: lakeUrl,
    LAKE_ALLOWED_ORIGINS: studioUrl,
  }
  const {stdout} = await run(process.execPath, [command, ...args], {env})
  return stdout.trim()
}
