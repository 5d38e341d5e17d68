import {defineConfig} from '@playwright/test'
import {readE2eEnv} from './e2e/e2e-env.ts'

const {studioUrl, chromiumPath} = readE2eEnv()

/** Runs against a whole system that is already up; `npm test` in the project's root starts one. */
export default defineConfig({
  testDir: 'e2e',
  timeout: 300_000,
  expect: {timeout: 90_000},
  // The tests write to one lake, and to one another's lists.
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: studioUrl,
    viewport: {width: 1440, height: 900},
    actionTimeout: 90_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {name: 'sign in', testMatch: 'sign-in.setup.ts'},
    {
      name: 'studio',
      testMatch: '*.spec.ts',
      dependencies: ['sign in'],
      use: {storageState: 'test-results/session.json'},
    },
  ],
})
