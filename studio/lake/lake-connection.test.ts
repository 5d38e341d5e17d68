import {describe, expect, it} from '@jest/globals'
import {createClient} from '@sanity/client'
import {lakeConnection} from './lake-connection.ts'

const config = {projectId: 'verite', dataset: 'production', apiVersion: '2025-02-19', useCdn: true}

describe('the connection to hosted Sanity', () => {
  it('sets neither host nor client nor sign-in, so that the studio uses Sanity’s own', () => {
    expect(lakeConnection({apiHost: undefined})).toEqual({})
    expect(createClient(config).getUrl('/data/query/production')).toMatch(/^https:\/\/verite\.api\.sanity\.io\//)
  })
})

describe('the connection to a lake', () => {
  const connection = lakeConnection({apiHost: 'http://localhost:3400'})

  it('sends each client to the lake’s own address and names the project in a header', () => {
    const client = connection.unstable_clientFactory?.(config)
    expect(client?.getUrl('/users/me')).toBe('http://localhost:3400/v2025-02-19/users/me')
    expect(client?.config()).toMatchObject({useProjectHostname: false, useCdn: false})
  })

  it('keeps to the lake when a client is derived with other settings', () => {
    const derived = connection.unstable_clientFactory?.(config).withConfig({apiVersion: 'X', useCdn: false})
    expect(derived?.getUrl('/users/me')).toBe('http://localhost:3400/vX/users/me')
  })

  it('offers the lake’s sign-in page as the only way in', () => {
    expect(connection.auth).toMatchObject({providers: [{url: 'http://localhost:3400/login'}]})
  })
})
