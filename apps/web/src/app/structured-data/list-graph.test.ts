import {describe, expect, it} from '@jest/globals'
import {eventCards, eventCardsQuery} from '@verite/content-model/event/event'
import {chargeEvents} from '@verite/content-model/event/event.fixture'
import {wholeList} from '@verite/content-model/listing/whole-list.fixture'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {eventItems} from '../[lang]/events/event-items.ts'
import {listGraph} from './list-graph.ts'

async function eventsGraph() {
  const events = eventCards.parse(await readPublished(eventCardsQuery, wholeList, chargeEvents))
  const list = {title: 'Events', description: 'What happened.', path: '/events', items: eventItems(events, 'en')}
  return listGraph(list, 'https://site.example', 'en')
}

describe('a list’s structured data', () => {
  it('names what it lists, in order, and leads back home', async () => {
    const items = [{name: 'A', path: '/people/a'}]
    expect(
      listGraph({title: 'People', description: 'All.', path: '/people', items}, 'https://site.example', 'en'),
    ).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        expect.objectContaining({
          '@type': 'CollectionPage',
          url: 'https://site.example/people',
          mainEntity: expect.objectContaining({
            itemListElement: [{'@type': 'ListItem', position: 1, name: 'A', url: 'https://site.example/people/a'}],
          }),
        }),
        expect.objectContaining({'@type': 'BreadcrumbList'}),
      ],
    })
  })

  it('names no charge without what became of it', async () => {
    const text = JSON.stringify(await eventsGraph())
    expect(text).toContain('A decided charge; the case is dropped')
    expect(text).toContain('A pending charge; outcome pending')
    expect(text).not.toContain('A bare charge')
  })
})
