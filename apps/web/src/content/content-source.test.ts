import {createClient} from '@sanity/client'
import {expect, it} from '@jest/globals'
import {contentSource} from './content-source.ts'

const source = {projectId: 'abc12345', dataset: 'production', readToken: 'sk', apiHost: undefined}
const addresses = (apiHost: string | undefined) => {
  const {url, cdnUrl, useCdn} = createClient({
    ...contentSource({...source, apiHost}),
    apiVersion: '2025-02-19',
  }).config()
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
