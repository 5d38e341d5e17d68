import {describe, expect, it} from '@jest/globals'
import {getEnv} from './env.ts'
import {securityHeaders} from './security-headers.ts'

const policy = (env = getEnv(), development = false) =>
  securityHeaders(env, development).find(({key}) => key === 'Content-Security-Policy')?.value ?? ''

describe('the content security policy', () => {
  it('lets only the studio frame the site', () => {
    expect(policy()).toContain("frame-ancestors 'self' http://localhost:3333")
  })

  it('takes images from the lake, and from Sanity’s CDN when it is hosted', () => {
    const env = getEnv()
    expect(policy()).toContain("img-src 'self' data: http://localhost:3400")
    const hosted = {...env, sanity: {...env.sanity, apiHost: undefined, localApiHost: undefined}}
    expect(policy(hosted)).toContain("img-src 'self' data: https://cdn.sanity.io")
  })

  it('allows eval in development only', () => {
    expect(policy(getEnv(), true)).toContain("'unsafe-eval'")
    expect(policy()).not.toContain("'unsafe-eval'")
  })
})
