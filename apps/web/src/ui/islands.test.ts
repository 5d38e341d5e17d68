import {expect, it} from '@jest/globals'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pageScripts} from '../page-scripts/page-scripts.ts'

const ui = join(import.meta.dirname)
const read = (file: string) => readFileSync(join(ui, file), 'utf8')
const components = globSync('**/*.tsx', {cwd: ui}).filter((file) => !file.includes('.test.'))

it('no component of a page needs React in the browser: what happens there is for page scripts', () => {
  // Whole without scripts; in the browser it is drawn in previews only.
  const running = components.filter((file) => read(file).startsWith("'use client'"))
  expect(running).toEqual(['site-frame/language-switch.tsx'])
})

it('every element that a page script looks for stands in an island, so that its page loads the scripts', () => {
  const sought = ['data-copy', 'data-find-credits', 'data-follow', 'data-progress', 'data-readers-time']
  const holders = components.filter((file) => sought.some((name) => new RegExp(`${name}[\\s=>]`).test(read(file))))
  expect(holders).toHaveLength(sought.length)
  expect(holders.filter((file) => !read(file).includes('data-island'))).toEqual([])
  const inBrowser = (name: string) => name.slice('data-'.length).replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  for (const name of sought) expect(pageScripts).toMatch(new RegExp(`${name}|\\b${inBrowser(name)}\\b`))
})
