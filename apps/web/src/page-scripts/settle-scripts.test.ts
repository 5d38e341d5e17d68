import {describe, expect, it} from '@jest/globals'
import {settleScripts} from './settle-scripts.ts'

const data = 'self.__next_f.push([1,"0:[\\"$\\",\\"p\\"]\\n"])'
const strange = 'alert(1)'
const own = '<script src="/page-scripts.js" defer=""></script>'

/** A page as Next writes it, around what an editor wrote. */
const page = (content: string) => ({
  html:
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
    '<script src="/_next/static/chunks/c.js" async=""></script>' +
    '<script src="/_next/static/chunks/d.js" noModule=""></script></head>' +
    `<body>${own}${content}<script type="application/ld+json">{"@type":"Movie"}</script><script>${strange}</script>` +
    `<script src="/_next/static/chunks/b.js" id="_R_" async=""></script><script>${data}</script></body></html>`,
  headers: {'x-next-cache-tags': 'a'},
})
const settled = (content: string) => {
  const settledPage: {html: string; headers: Record<string, unknown>} = page(content)
  settleScripts(settledPage)
  return {html: settledPage.html, policy: settledPage.headers['content-security-policy']}
}
const pages = [settled('<p>Text</p>'), settled('<p data-island="true">Copy</p>')]

it('a page has neither the scripts of the framework nor its data', () => {
  for (const {html} of pages) expect(html).not.toMatch(/chunks\/\w\.js|__next_f/)
})

it('a page keeps its text, its styles and its structured data', () => {
  for (const {html} of pages) {
    expect(html).toMatch(/<p.*<\/p><script type="application\/ld\+json">{"@type":"Movie"}<\/script>/)
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>')
  }
})

describe('a page without an island', () => {
  const [{html, policy} = {html: ''}] = pages

  it('may run no script whatever, and loads none', () => {
    expect(policy).toBe("script-src 'none'")
    expect(html).not.toContain(own)
  })
})

describe('a page with an island', () => {
  const [, {html, policy} = {html: ''}] = pages

  it('loads the site’s own script, and may run no other, whatever slipped in', () => {
    expect(html).toContain(own)
    expect(policy).toBe("script-src 'self'")
  })
})

it('settles a page once', () => {
  const twice = page('<p data-island="true">Copy</p>')
  settleScripts(twice)
  const {html} = twice
  settleScripts(twice)
  expect(twice.html).toBe(html)
})
