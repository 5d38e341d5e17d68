import {expect, test as setup} from '@playwright/test'
import {readE2eEnv} from './e2e-env.ts'

const {studioUrl, lakeUrl, signInLink} = readE2eEnv()

setup('nobody gets in without signing in; the one-time link does it', async ({page}) => {
  await page.goto('/')
  await page.waitForURL((url) => url.origin === lakeUrl && url.pathname === '/login')

  await page.goto(signInLink)
  await page.getByRole('button', {name: /Sign in/}).click()
  await page.waitForURL((url) => url.origin === studioUrl)
  await expect(page.getByRole('link', {name: 'Films'})).toBeVisible()
  await page.context().storageState({path: 'test-results/session.json'})
})
