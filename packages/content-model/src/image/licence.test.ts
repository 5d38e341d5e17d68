import {describe, expect, it} from '@jest/globals'
import {isLicensed, licenceChanges, withoutUnlicensed} from './licence.ts'

describe('an image', () => {
  const november = {licenceBegins: '2026-11-01', licenceExpires: '2026-11-30'}

  it.each([
    ['2026-10-31T23:59:59Z', false],
    ['2026-11-01T00:00:00Z', true],
    ['2026-11-30T23:59:59.999Z', true],
    ['2026-12-01T00:00:00Z', false],
  ])('is shown from the first to the last day of its licence: at %s %s', (now, shown) => {
    expect(isLicensed(november, now)).toBe(shown)
  })

  it('without such days is always shown', () => {
    expect(isLicensed({licenceBegins: null}, '2026-11-22T12:00:00Z')).toBe(true)
  })

  it('is not shown where a day cannot be read: nobody can tell whether it may be', () => {
    expect(isLicensed({licenceExpires: 'next summer'}, '2026-11-22T12:00:00Z')).toBe(false)
    expect(isLicensed({licenceBegins: '2026-02-40'}, '2026-11-22T12:00:00Z')).toBe(false)
  })
})

describe('content', () => {
  const ended = {url: 'ended', licenceExpires: '2026-11-21'}
  const running = {url: 'running', licenceBegins: null, licenceExpires: '2026-12-24'}
  const content = {title: 'A', poster: ended, stills: [ended, running], story: [{_type: 'figure', image: ended}]}

  it('loses the images whose licence has ended wherever they are, and nothing else', () => {
    expect(withoutUnlicensed(content, '2026-11-22T12:00:00Z')).toEqual({
      title: 'A',
      poster: null,
      stills: [running],
      story: [{_type: 'figure', image: null}],
    })
  })

  it('is not copied where all may be shown', () => {
    expect(withoutUnlicensed(content, '2026-11-21T12:00:00Z')).toBe(content)
  })

  it('names the moments at which it changes', () => {
    const soon = {picture: {licenceBegins: '2026-12-01', licenceExpires: 'never'}}
    expect([content, soon].flatMap(licenceChanges).map((moment) => moment.toISOString())).toEqual(
      expect.arrayContaining(['2026-11-22T00:00:00.000Z', '2026-12-25T00:00:00.000Z', '2026-12-01T00:00:00.000Z']),
    )
  })
})
