import {describe, expect, it} from '@jest/globals'
import {isSafeLink} from './link-schemes.ts'
import {plainText, portableText} from './portable-text.ts'

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: text, text, marks})
const block = (children: object[], markDefs: object[] = []) => ({
  _type: 'block',
  _key: 'b',
  style: null,
  listItem: null,
  level: null,
  children,
  markDefs,
})

describe('rich text', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/x',
  ])('drops a link to %s and keeps its words', (href) => {
    const [read] = portableText.parse([block([span('here', 'l')], [{_type: 'webLink', _key: 'l', href}])])
    expect(read).toMatchObject({markDefs: [], children: [{text: 'here'}]})
  })

  it.each(['https://a.example', 'http://a.example', 'mailto:a@b.example', 'tel:+123'])('keeps a link to %s', (href) => {
    expect(isSafeLink(href)).toBe(true)
  })

  it('is an empty list where there is none', () => {
    expect(portableText.parse(null)).toEqual([])
  })

  it('reads as plain text, a paragraph at a time', () => {
    const text = portableText.parse([block([span('One '), span('two.')]), block([span('Three.')]), block([span('')])])
    expect(plainText(text)).toBe('One two.\n\nThree.')
  })
})
