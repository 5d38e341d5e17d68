import {expect, it} from '@jest/globals'
import {fileRights, rightsFromFile} from './rights-from-file.ts'

const rights = fileRights.parse({creditLine: 'Ana Poe / Agency', creator: 'Ana Poe', licence: 'CC BY 4.0'})

it('offers what the file says for fields that are empty', () => {
  expect(rightsFromFile(undefined, rights)).toEqual([
    {field: 'credit', text: 'Ana Poe / Agency'},
    {field: 'licence', text: 'CC BY 4.0'},
  ])
  expect(rightsFromFile({credit: ' ', licence: 'Press use'}, rights)).toEqual([
    {field: 'credit', text: 'Ana Poe / Agency'},
  ])
})

it('offers nothing in place of what an editor wrote, nor where the file is silent', () => {
  expect(rightsFromFile({credit: 'Photograph: Ana Poe', licence: 'Press use'}, rights)).toEqual([])
  expect(
    rightsFromFile({}, fileRights.parse({creditLine: null, creator: null, licence: null, licenceUrl: null})),
  ).toEqual([])
  expect(rightsFromFile({}, undefined)).toEqual([])
})

it('falls back to who made the image, and to where its terms are stated', () => {
  const found = fileRights.parse({creator: 'Ana Poe', licenceUrl: 'https://terms.example/'})
  expect(rightsFromFile({}, found).map(({text}) => text)).toEqual(['Ana Poe', 'https://terms.example/'])
})
