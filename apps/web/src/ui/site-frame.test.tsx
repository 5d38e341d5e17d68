/** @jest-environment jsdom */
import {describe, expect, it} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {type SiteSettings} from '@verite/content-model/site-settings/site-settings'
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

describe('the frame of the site', () => {
  it('lets the keyboard skip to the content first', () => {
    const {container} = render(<SiteFrame settings={settings}>page</SiteFrame>)
    const first = container.querySelector('a, button')
    expect(document.querySelector(first?.getAttribute('href') ?? '')).toBe(screen.getByRole('main'))
  })

  it('names its menu and leaves out one without entries', () => {
    render(<SiteFrame settings={settings}>page</SiteFrame>)
    expect(screen.getAllByRole('navigation')).toEqual([screen.getByRole('navigation', {name: 'Main'})])
  })

  it('tells readers where to report an error', () => {
    render(<SiteFrame settings={settings}>page</SiteFrame>)
    expect(screen.getByRole('link', {name: 'Report an error'}).getAttribute('href')).toContain('desk@example.org')
  })

  it('stands with its name alone while there are no settings', () => {
    render(<SiteFrame settings={null}>page</SiteFrame>)
    expect(screen.getByRole('link', {name: 'Vérité'}).getAttribute('href')).toBe('/')
  })
})
