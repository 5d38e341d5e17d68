import {createClient} from '@sanity/client'
import {describe, expect, it} from '@jest/globals'
import {atPublicAddress, contentSource, fromHere} from './content-source.ts'

const source = {projectId: 'abc12345', dataset: 'production', readToken: 'sk'}
const client = (apiHost: string | undefined, localApiHost = apiHost) =>
  createClient({...contentSource({...source, apiHost, localApiHost}), apiVersion: '2025-02-19'})
const addresses = (apiHost: string | undefined) => {
  const {url, cdnUrl, useCdn} = client(apiHost).config()
  return {url, cdnUrl, useCdn}
}

it('is hosted Sanity and its CDN when no API host is given', () => {
  expect(addresses(undefined)).toEqual({
    url: 'https://abc12345.api.sanity.io/v2025-02-19',
    cdnUrl: 'https://abc12345.apicdn.sanity.io/v2025-02-19',
    useCdn: true,
  })
})

it('is the lake alone when its address is given', () => {
  expect(addresses('http://localhost:3400')).toMatchObject({url: 'http://localhost:3400/v2025-02-19', useCdn: false})
})

describe('a lake behind a proxy', () => {
  const sanity = {...source, apiHost: 'https://lake.film.example', localApiHost: 'http://127.0.0.1:3400'}

  it('is asked by the site beside it, and by browsers at its public address', () => {
    const ours = client(sanity.apiHost, sanity.localApiHost)
    expect(ours.config().url).toBe('http://127.0.0.1:3400/v2025-02-19')
    expect(ours.withConfig(atPublicAddress(sanity)).config().url).toBe('https://lake.film.example/v2025-02-19')
  })

  it('hands the site its files without a way through the internet, and no others', () => {
    expect(fromHere('https://lake.film.example/images/a.jpg?w=8', sanity)).toBe(
      'http://127.0.0.1:3400/images/a.jpg?w=8',
    )
    const elsewhere = 'https://lake.film.example.org/images/a.jpg'
    expect(fromHere(elsewhere, sanity)).toBe(elsewhere)
  })
})
