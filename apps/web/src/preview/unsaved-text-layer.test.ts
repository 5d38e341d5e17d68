/** @jest-environment jsdom */
import {afterEach, beforeEach, expect, it} from '@jest/globals'
import {vercelStegaCombine} from '@vercel/stega'
import {UnsavedTextLayer} from './unsaved-text-layer.ts'

const href = (path: string) =>
  `http://localhost:3333/intent/edit/mode=presentation;id=film;type=documentary;path=${encodeURIComponent(path)}`
const marked = (text: string, path: string) => vercelStegaCombine(text, {origin: 'sanity.io', href: href(path)}, false)
const visible = () =>
  document.body.textContent?.replaceAll(/[\u200B-\u200F\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu, '')
const settled = () => new Promise((resolve) => setTimeout(resolve))

const span = 'story[_key=="a"].children[_key=="b"].text'
let layer: UnsavedTextLayer

beforeEach(() => {
  const title = document.createElement('h1')
  title.append(marked('Last', 'title'), ' – ', marked('It began', span))
  document.body.replaceChildren(title)
  layer = new UnsavedTextLayer(document.body)
  layer.set({id: 'film', texts: {title: 'Last', [span]: 'It began'}})
})
afterEach(() => layer.close())

it('shows what is typed, in the title and within rich text', () => {
  layer.set({id: 'film', texts: {title: 'Last Take', [span]: 'It began'}})
  layer.set({id: 'film', texts: {title: 'Last Take', [span]: 'It began in'}})
  expect(visible()).toBe('Last Take – It began in')
})

it('keeps the text clickable', () => {
  const marker = document.body.textContent?.slice(4, 40)
  layer.set({id: 'film', texts: {title: 'Last Take', [span]: 'It began'}})
  expect(document.body.textContent).toContain(`Last Take${marker?.slice(0, 20)}`)
})

it('does not let a drawing of what was saved meanwhile take back what was typed since', async () => {
  layer.set({id: 'film', texts: {title: 'Last T', [span]: 'It began'}})
  layer.set({id: 'film', texts: {title: 'Last Take', [span]: 'It began'}})
  const heading = document.querySelector('h1')
  heading?.replaceChildren(marked('Last T', 'title'))
  await settled()
  expect(visible()).toBe('Last Take')
})

it('goes back with the form', () => {
  layer.set({id: 'film', texts: {title: 'Last Take', [span]: 'It began'}})
  layer.set({id: 'film', texts: {title: 'Last', [span]: 'It began'}})
  expect(visible()).toBe('Last – It began')
})

it('leaves alone what the page made of a text, other fields with the same text, and other documents', () => {
  document.body.replaceChildren(marked('LAST', 'title'), marked('Last', 'subtitle'), 'Last')
  layer.set({id: 'film', texts: {title: 'Last Take'}})
  layer.set({id: 'other', texts: {title: 'Last'}})
  layer.set({id: 'other', texts: {title: 'Other'}})
  expect(visible()).toBe('LASTLastLast')
})

it('leaves a document to the page when its form is closed', () => {
  layer.set({id: 'film', texts: null})
  layer.set({id: 'film', texts: {title: 'Something', [span]: 'else'}})
  expect(visible()).toBe('Last – It began')
})
