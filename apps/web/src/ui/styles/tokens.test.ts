import {describe, expect, it} from '@jest/globals'
import {grounds} from '@verite/key-art/accent'
import {contrast} from '@verite/key-art/colour'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const css = readFileSync(join(process.cwd(), 'src/ui/styles/tokens.css'), 'utf8')

function token(name: string): {light: string; dark: string} {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (!light || !dark) throw new Error(`--${name} has no light and dark colour in tokens.css.`)
  return {light, dark}
}

function plain(name: string): string {
  const [, value] = new RegExp(`--${name}: (#\\w{6});`).exec(css) ?? []
  if (!value) throw new Error(`--${name} has no colour in tokens.css.`)
  return value
}

it('has every colour of the site in one place', () => {
  const folder = join(process.cwd(), 'src')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.module.css'))
  const own = files.filter((file) =>
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(/i.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(files.length).toBeGreaterThan(20)
  expect(own).toEqual([])
})

describe('a film that sets its own accent', () => {
  it('has it derived where it is set, not at the root', () => {
    expect(css).toMatch(/:root,\s*\[data-accent\] \{\s*--accent: light-dark\(var\(--accent-paper\)/)
  })
})

describe('the colours of the site', () => {
  it('are the grounds that accents are measured against', () => {
    expect(token('ground')).toEqual({light: grounds.paper, dark: grounds.night})
  })

  it.each(['ink', 'ink-soft'])('let %s be read on every ground', (name) => {
    for (const ground of [token('ground'), token('ground-raised')]) {
      expect(contrast(token(name).light, ground.light)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(token(name).dark, ground.dark)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('let the accent be read where no film sets its own', () => {
    expect(contrast(plain('accent-paper'), token('ground').light)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(plain('accent-night'), token('ground').dark)).toBeGreaterThanOrEqual(4.5)
  })

  it('let the axis and the outlines be seen', () => {
    const {light, dark} = token('rule-strong')
    expect(contrast(light, token('ground').light)).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, token('ground').dark)).toBeGreaterThanOrEqual(3)
  })
})
