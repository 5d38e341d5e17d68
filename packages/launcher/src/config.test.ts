import {expect, it} from '@jest/globals'
import {readConfig} from './config.ts'

it('serves site, studio and lake on their usual ports when nothing is set', () => {
  expect(readConfig({})).toMatchObject({
    siteUrl: 'http://localhost:3000',
    studioUrl: 'http://localhost:3333',
    lakeUrl: 'http://localhost:3400',
    hosted: undefined,
  })
})

it('moves addresses along with ports', () => {
  expect(readConfig({WEB_PORT: '4000', LAKE_PORT: '4400'})).toMatchObject({
    siteUrl: 'http://localhost:4000',
    lakeUrl: 'http://localhost:4400',
  })
})

it('names the variable that is wrong, and an example', () => {
  expect(() => readConfig({WEB_PORT: 'three'})).toThrow('WEB_PORT is not a port number such as 3000.')
  expect(() => readConfig({LAKE_PORT: '70000'})).toThrow(/LAKE_PORT/)
  expect(() => readConfig({SITE_URL: 'film.example'})).toThrow(/SITE_URL is not an address such as https/)
  expect(() => readConfig({SANITY_REVALIDATE_SECRET: 'x'.repeat(31)})).toThrow(/at least 32 characters/)
})

it('reads hosted Sanity when a project is named without an API host', () => {
  const hosted = readConfig({SANITY_PROJECT_ID: 'abc12345', SANITY_API_READ_TOKEN: 'sk-1'}).hosted
  expect(hosted).toMatchObject({projectId: 'abc12345', dataset: 'production', readToken: 'sk-1'})
})

it('says that hosted Sanity needs a token', () => {
  expect(() => readConfig({SANITY_PROJECT_ID: 'abc12345'})).toThrow(/SANITY_API_READ_TOKEN is missing/)
})
