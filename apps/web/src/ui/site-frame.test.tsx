/** @jest-environment jsdom */
import {afterEach, describe, expect, it} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
import {PathnameContext} from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import {speakAs} from '../../test/current-language.ts'
import {SiteFrame} from './site-frame.tsx'

const settings: SiteSettings = {
  title: 'Vérité',
  description: 'Films and their sources.',
  correctionsEmail: 'desk@example.org',
  homeLead: null,
  footerNote: 'What no source states is left out.',
  seo: null,
  navigation: [{key: 'people', label: 'People', href: '/people'}],
  footerNavigation: [],
}

const draw = (shown: SiteSettings | null, path = '/films/x') =>
  render(
    <PathnameContext value={path}>
      <SiteFrame settings={shown}>page</SiteFrame>
    </PathnameContext>,
  )

afterEach(() => speakAs('en'))

describe('the frame of the site', () => {
  it('lets the keyboard skip to the content first', () => {
    const {container} = draw(settings)
    const first = container.querySelector('a, button')
    expect(document.querySelector(first?.getAttribute('href') ?? '')).toBe(screen.getByRole('main'))
  })

  it('names its menu and leaves out one without entries', () => {
    draw(settings)
    expect(screen.getAllByRole('navigation')).toEqual([
      screen.getByRole('navigation', {name: 'Main'}),
      screen.getByRole('navigation', {name: 'Language'}),
    ])
  })

  it('tells readers where to report an error', () => {
    draw(settings)
    expect(screen.getByRole('link', {name: 'Report an error'}).getAttribute('href')).toContain('desk@example.org')
  })

  it('stands with its name alone while there are no settings', () => {
    draw(null)
    expect(screen.getByRole('link', {name: 'Vérité'}).getAttribute('href')).toBe('/')
  })

  it.each([
    ['en', '/films/x', 'Українська', '/uk/films/x', 'uk'],
    ['en', '/en/films/x', 'Українська', '/uk/films/x', 'uk'],
    ['en', '/', 'Українська', '/uk', 'uk'],
    ['uk', '/uk/films/x', 'English', '/films/x', 'en'],
    ['uk', '/uk', 'English', '/', 'en'],
  ] as const)('leads from a page in %s at %s to %s: %s', (language, path, name, href, hreflang) => {
    speakAs(language)
    draw(settings, path)
    const link = screen.getByRole('link', {name})
    expect(link.getAttribute('href')).toBe(href)
    expect([link.getAttribute('hreflang'), link.getAttribute('lang')]).toEqual([hreflang, hreflang])
  })

  it('keeps its menu within the language of the page', () => {
    speakAs('uk')
    draw(settings, '/uk')
    expect(screen.getByRole('navigation', {name: 'Головне меню'})).toBeTruthy()
    expect(screen.getByRole('link', {name: 'People'}).getAttribute('href')).toBe('/uk/people')
    expect(screen.getByRole('link', {name: 'Пошук'}).getAttribute('href')).toBe('/uk/search')
  })
})
