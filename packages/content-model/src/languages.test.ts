import {describe, expect, it} from '@jest/globals'
import {directionOf, localPath, splitPath} from './languages.ts'

describe('the address of a page in a language', () => {
  it.each([
    ['en', '/films/x', '/films/x'],
    ['uk', '/films/x', '/uk/films/x'],
    ['uk', '/', '/uk'],
    ['uk', '#sources', '#sources'],
    ['uk', 'https://elsewhere.example/', 'https://elsewhere.example/'],
    ['uk', '//elsewhere.example', '//elsewhere.example'],
  ] as const)('in %s is for %s %s', (language, path, local) => {
    expect(localPath(language, path)).toBe(local)
  })

  it.each([
    ['/uk', {language: 'uk', path: '/'}],
    ['/uk/films/x', {language: 'uk', path: '/films/x'}],
    ['/ukraine', {language: 'en', path: '/ukraine'}],
    ['/', {language: 'en', path: '/'}],
  ])('is parted: %s', (path, parts) => {
    expect(splitPath(path)).toEqual(parts)
  })
})

it('knows which languages are written from right to left', () => {
  expect(['uk', 'en', 'ar', 'he', 'fa', 'ur'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl'])
})
