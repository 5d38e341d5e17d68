import {expect, it} from '@jest/globals'
import {textsOf} from './unsaved-texts.ts'

it('names each text of a document by its path as Sanity writes paths', () => {
  const film = {
    _id: 'drafts.film',
    _type: 'documentary',
    title: 'Last Take',
    year: 2024,
    aliases: ['One', 'Two'],
    story: [{_key: 'a', _type: 'block', children: [{_key: 'b', _type: 'span', text: 'It began'}]}],
    date: {display: 'early 2024'},
  }
  expect(textsOf(film)).toEqual({
    title: 'Last Take',
    'aliases[0]': 'One',
    'aliases[1]': 'Two',
    'story[_key=="a"].children[_key=="b"].text': 'It began',
    'date.display': 'early 2024',
  })
})

it('finds none where nothing is', () => {
  expect(textsOf(null)).toEqual({})
})
