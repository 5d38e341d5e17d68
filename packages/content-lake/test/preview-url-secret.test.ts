import {afterAll, beforeAll, expect, it} from '@jest/globals'
import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {serveLake, type ServedLake} from './served-lake.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake()
})
afterAll(() => served.stop())

const enable = (secret: string) =>
  `http://localhost:3000/api/preview?sanity-preview-secret=${secret}&sanity-preview-pathname=%2Ffilms%2Fa`

it('a preview that the Studio opens is let in by the site, which reads with a viewer’s token', async () => {
  const {secret} = await createPreviewSecret(
    served.client('editor'),
    'test',
    'http://localhost:3333/presentation',
    'p-1',
  )
  const site = served.client('viewer')
  expect(await validatePreviewUrl(site, enable(secret))).toMatchObject({isValid: true, redirectTo: '/films/a'})
  expect(await validatePreviewUrl(site, enable('guessed'))).toMatchObject({isValid: false})
})
