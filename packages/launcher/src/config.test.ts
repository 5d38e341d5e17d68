import {describe, expect, it} from '@jest/globals'
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

it('reads hosted Sanity when a project is named', () => {
  const hosted = readConfig({SANITY_PROJECT_ID: 'abc12345', SANITY_API_READ_TOKEN: 'sk-1'}).hosted
  expect(hosted).toMatchObject({projectId: 'abc12345', dataset: 'production', readToken: 'sk-1'})
})

it('says that hosted Sanity needs a token', () => {
  expect(() => readConfig({SANITY_PROJECT_ID: 'abc12345'})).toThrow(/SANITY_API_READ_TOKEN is missing/)
})

describe('addresses on the internet', () => {
  const addresses = {
    SITE_URL: 'https://film.example/',
    STUDIO_URL: 'https://studio.film.example',
    LAKE_PUBLIC_URL: 'https://lake.film.example',
  }

  it('are for browsers; programs ask one another on this machine, where alone they listen', () => {
    expect(readConfig({...addresses, LAKE_PORT: '4400'})).toMatchObject({
      siteUrl: 'https://film.example',
      lakeUrl: 'https://lake.film.example',
      localLakeUrl: 'http://127.0.0.1:4400',
      listenHost: '127.0.0.1',
    })
  })

  it('are given all three, or the pages would lack their pictures and the studio its content', () => {
    expect(() => readConfig({...addresses, LAKE_PUBLIC_URL: ''})).toThrow(/LAKE_PUBLIC_URL is missing.*film\.example/)
    expect(() => readConfig({SITE_URL: 'http://localhost:3000'})).not.toThrow()
    expect(() =>
      readConfig({SITE_URL: 'https://film.example', SANITY_PROJECT_ID: 'abc12345', SANITY_API_READ_TOKEN: 'sk-1'}),
    ).not.toThrow()
  })

  it('are refused where browsers would block one or leave the session behind', () => {
    expect(() => readConfig({...addresses, LAKE_PUBLIC_URL: 'http://lake.film.example'})).toThrow(/must be https/)
    expect(() => readConfig({...addresses, LAKE_PUBLIC_URL: 'https://lake.other.example'})).toThrow(/one domain/)
  })

  it('have a host each, not a path', () => {
    expect(() => readConfig({...addresses, STUDIO_URL: 'https://film.example/studio'})).toThrow(
      /STUDIO_URL is not an address without a path/,
    )
  })
})
