import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {transformParameters} from './assets/transform-parameters.ts'
import {routes} from './routes.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const row = /^\| (GET|POST|PUT|PATCH|DELETE|WEBSOCKET) +\| `([^`]+)` +\| (\w+) +\| (.+?) +\|$/gm

describe('the README', () => {
  it('lists exactly the endpoints that there are, in their order, with who may call them', () => {
    const listed = [...readme.matchAll(row)].map(([, method, path, access]) => `${method} ${path} ${access}`)
    const served = routes.map(({method, path, access}) => `${method} ${path.replace('|', '\\|')} ${access}`)
    expect(listed).toEqual(served)
  })

  it('tells of every parameter of images, and of none that there is not', () => {
    const [, table = ''] = /### Parameters of images\n([\s\S]*?)\n#/.exec(readme) ?? []
    const told = [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    )
    expect(told.toSorted()).toEqual([...transformParameters, 'dl', 'dlRaw'].toSorted())
  })

  it('points only at files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow()
    }
  })
})
