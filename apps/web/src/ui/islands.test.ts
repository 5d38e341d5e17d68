import {expect, it} from '@jest/globals'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const ui = join(import.meta.dirname)
/** Client components that are whole without scripts; errors are drawn where scripts run already. */
const complete = ['site-frame/language-switch.tsx']

it('every component that runs in the browser is an island, so that its page loads what it needs', () => {
  const running = globSync('**/*.tsx', {cwd: ui}).filter((file) => read(file).startsWith("'use client'"))
  expect(running.length).toBeGreaterThan(complete.length)
  const without = running.filter((file) => !read(file).includes('data-island'))
  expect(without).toEqual(complete)
})

const read = (file: string) => readFileSync(join(ui, file), 'utf8')
