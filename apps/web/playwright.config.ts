import {defineConfig} from '@playwright/test'

/** Runs against a whole system that is already up; `npm test` in the project's root starts one. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  expect: {timeout: 10_000},
  // The tests write to one lake, and to one another's lists.
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: process.env.SITE_URL,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
