import {expect, it} from '@jest/globals'
import {isSafeLink} from '../portable-text/link-schemes.ts'
import {privateFields} from '../private-content.ts'
import {publishingProblems} from '../validation/publishing-problems.ts'
import {relatedInList} from '../validation/related-in-list.ts'
import {demoDocuments} from './demo-dataset.ts'
import {theDocument, theEvent, theFilm, theOrganisation, thePerson} from './read-demo.fixture.ts'

it.each(demoDocuments.map(({_id}) => _id))('%s may be published', async (id) => {
  const context = {related: relatedInList(demoDocuments), today: '2026-11-22'}
  expect(await publishingProblems(theDocument(id), context)).toEqual([])
})

it('gives every document an id of its own, safe in every system', () => {
  const ids = demoDocuments.map(({_id}) => _id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(id))).toEqual([])
})

it('brings no private field and no withheld claim onto a page', async () => {
  const pages = await Promise.all([
    theFilm(),
    thePerson('halyna-hutchins'),
    thePerson('matthew-hutchins'),
    theOrganisation('district-attorney-new-mexico'),
    theEvent('case-against-alec-baldwin-dropped'),
  ])
  const shown = JSON.stringify(pages)
  for (const field of privateFields) expect(shown).not.toContain(`"${field}"`)
  expect(shown).not.toContain('claim-origin-of-matthew-hutchins')
  expect(shown).not.toContain('Nobody with a law degree')
})

it('links only to addresses that are safe', () => {
  const addresses = JSON.stringify(demoDocuments).match(/"(?:href|url)":"[^"]+"/g) ?? []
  expect(addresses.map((pair) => pair.replace(/^"\w+":"|"$/g, '')).filter((address) => !isSafeLink(address))).toEqual(
    [],
  )
})
