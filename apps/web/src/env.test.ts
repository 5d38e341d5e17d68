import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseEnv} from 'node:util'
import {describe, expect, it} from '@jest/globals'
import {readEnv} from './env.ts'

const example = parseEnv(readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8'))

describe('the environment', () => {
  it('is complete in .env.example', () => {
    expect(readEnv(example)).toMatchObject({
      sanity: {projectId: 'verite', dataset: 'production', apiHost: 'http://localhost:3400'},
      siteUrl: 'http://localhost:3000',
      studioUrl: 'http://localhost:3333',
      port: 3000,
    })
  })

  it('means hosted Sanity when no API host is set, or an empty one', () => {
    expect(readEnv({...example, SANITY_API_HOST: undefined}).sanity.apiHost).toBeUndefined()
    expect(readEnv({...example, SANITY_API_HOST: ''}).sanity.apiHost).toBeUndefined()
  })

  it('takes addresses with a trailing slash', () => {
    expect(readEnv({...example, SITE_URL: 'https://verite.example/'}).siteUrl).toBe('https://verite.example')
  })

  it('names every wrong variable, what is wrong and an example', () => {
    const wrong = {...example, SANITY_PROJECT_ID: undefined, PREVIEW_SECRET: 'short', SITE_URL: 'ftp://nowhere'}
    expect(() => readEnv(wrong)).toThrow(/SANITY_PROJECT_ID: is missing\. Example: SANITY_PROJECT_ID=verite/)
    expect(() => readEnv(wrong)).toThrow(/PREVIEW_SECRET: is too short: use at least 32 characters/)
    expect(() => readEnv(wrong)).toThrow(/SITE_URL: .* Example: SITE_URL=http:\/\/localhost:3000/)
  })
})
