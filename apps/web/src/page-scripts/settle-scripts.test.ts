import {describe, expect, it} from '@jest/globals'
import {createHash} from 'node:crypto'
import {settleScripts} from './settle-scripts.ts'

const data = 'self.__next_f.push([1,"0:[\\"$\\",\\"p\\"]\\n"])'
const strange = 'alert(1)'

/** A page as Next writes it, around what an editor wrote. */
const page = (content: string) => ({
  html:
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
    '<script src="/_next/static/chunks/c.js" async=""></script>' +
    '<script src="/_next/static/chunks/d.js" noModule=""></script></head>' +
    `<body>${content}<script type="application/ld+json">{"@type":"Movie"}</script><script>${strange}</script>` +
    `<script src="/_next/static/chunks/b.js" id="_R_" async=""></script><script>${data}</script></body></html>`,
  headers: {'x-next-cache-tags': 'a'},
})
const settled = (content: string) => {
  const settledPage: {html: string; headers: Record<string, unknown>} = page(content)
  settleScripts(settledPage)
  return {html: settledPage.html, policy: String(settledPage.headers['content-security-policy'])}
}
const pin = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('a page without an island', () => {
  const {html, policy} = settled('<p>Text</p>')

  it('has neither the scripts of the framework nor its data', () => {
    expect(html).not.toMatch(/chunks\/\w\.js|__next_f/)
  })

  it('keeps its text, its styles and its structured data', () => {
    expect(html).toContain('<p>Text</p><script type="application/ld+json">{"@type":"Movie"}</script>')
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css"/>')
  })

  it('may run no script whatever', () => expect(policy).toBe("script-src 'none'"))
})

describe('a page with an island', () => {
  const {html, policy} = settled('<p data-island="true">Copy</p>')

  it('has all scripts held back, in their order, with their attributes', () => {
    expect([...html.matchAll(/<script type="held"([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
      ' src="/_next/static/chunks/c.js" async=""',
      ' src="/_next/static/chunks/d.js" noModule=""',
      ' src="/_next/static/chunks/b.js" id="_R_" async=""',
      '',
    ])
    expect(html).not.toContain('as="script"')
  })

  it('may run what starts them and what Next wrote, and not what slipped in', () => {
    const starter = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text ?? '').at(-1) ?? ''
    expect(starter).toContain('IntersectionObserver')
    expect(policy).toBe(`script-src 'self' ${pin(starter)} ${pin(data)}`)
    expect(policy).not.toContain(pin(strange))
  })
})

it('settles a page once', () => {
  const twice = page('<p data-island="true">Copy</p>')
  settleScripts(twice)
  const {html} = twice
  settleScripts(twice)
  expect(twice.html).toBe(html)
})
