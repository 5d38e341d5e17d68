import {readFileSync} from 'node:fs'
import {parseEnv as parseFile} from 'node:util'
import {describe, expect, it} from '@jest/globals'
import {parseEnv} from './env.ts'

describe('the studio’s environment', () => {
  it('means hosted Sanity when no host is given, also when the variable is empty', () => {
    expect(parseEnv({SANITY_STUDIO_PROJECT_ID: 'a1b2c3', SANITY_STUDIO_API_HOST: ''})).toEqual({
      projectId: 'a1b2c3',
      dataset: 'production',
      apiHost: undefined,
      siteUrl: 'http://localhost:3000',
    })
  })

  it('drops the slash at the end of an address', () => {
    const env = parseEnv({SANITY_STUDIO_PROJECT_ID: 'verite', SANITY_STUDIO_API_HOST: 'https://lake.example.org/'})
    expect(env.apiHost).toBe('https://lake.example.org')
  })

  it('names each variable that is missing or wrong and what it should be', () => {
    expect(() => parseEnv({SANITY_STUDIO_API_HOST: 'localhost:3400', SANITY_STUDIO_DATASET: 'My Films'})).toThrow(
      [
        'SANITY_STUDIO_PROJECT_ID is not set; it must be the project’s id in lower case; `verite` for the embedded lake.',
        'SANITY_STUDIO_DATASET is “My Films”; it must be a dataset’s name, for example `production`.',
        'SANITY_STUDIO_API_HOST is “localhost:3400”; it must be the lake’s address, for example `http://localhost:3400`; leave it out for hosted Sanity.',
      ].join('\n'),
    )
  })

  it('is complete in .env.example', () => {
    const example = parseFile(readFileSync(new URL('.env.example', import.meta.url), 'utf8'))
    expect(Object.keys(example).sort()).toEqual([
      'SANITY_STUDIO_API_HOST',
      'SANITY_STUDIO_DATASET',
      'SANITY_STUDIO_PROJECT_ID',
      'SANITY_STUDIO_SITE_URL',
    ])
    expect(parseEnv(example)).toMatchObject({projectId: 'verite', apiHost: 'http://localhost:3400'})
  })
})
