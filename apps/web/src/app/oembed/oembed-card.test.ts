/** @jest-environment jsdom */
import {expect, it} from '@jest/globals'
import {oembedCard, oembedXml} from './oembed-card.ts'

const place = {siteUrl: 'https://films.example', siteName: 'Vérité', maxWidth: 400}

it('describes a page with absolute addresses, and no wider than asked', () => {
  const page = {
    language: 'uk' as const,
    title: 'Toruń',
    line: null,
    path: '/films/torun',
    homePath: '/',
    cardPath: '/cards/films/torun',
  }
  expect(oembedCard(page, place)).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Toruń',
    width: 400,
    thumbnail_url: 'https://films.example/cards/films/torun',
  })
})

it('lets no text of a page become markup of another site', () => {
  const page = {
    language: 'uk' as const,
    title: '<script>alert(1)</script>',
    line: '"><img>',
    path: '/films/x',
    homePath: '/',
    cardPath: '/cards/films/x',
  }
  expect(oembedCard(page, place).html).not.toMatch(/<script|<img/)
})

it('is well formed as XML, whatever a title holds', () => {
  const page = {
    language: 'uk' as const,
    title: 'A & B <“C”> \u0000\u0007',
    line: null,
    path: '/films/x',
    homePath: '/',
    cardPath: '/cards/films/x',
  }
  const xml = oembedXml(oembedCard(page, place))
  expect(xml).toContain('<title>A &amp; B &lt;“C”&gt; </title>')
  expect(xml).toContain('<html>&lt;blockquote lang=&quot;uk&quot; cite=')
  expect(new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')).toBeNull()
})
