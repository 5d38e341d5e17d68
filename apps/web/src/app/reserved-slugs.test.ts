import {expect, it} from '@jest/globals'
import {reservedPageSlugs} from '@verite/content-model/paths'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'

const routeFile = /(^|\/)(page|route)\.tsx?$/
const answersRequests = (folder: string) =>
  readdirSync(join(process.cwd(), 'src/app', folder), {recursive: true, encoding: 'utf8'}).some((file) =>
    routeFile.test(file),
  )
/** Below a language lies what every language has an address for. */
const entries = ['', '[lang]'].flatMap((within) =>
  readdirSync(join(process.cwd(), 'src/app', within), {withFileTypes: true}).map((entry) => ({within, entry})),
)

it('lets no page of text take the address of a route', () => {
  const routes = entries
    .filter(
      ({within, entry}) =>
        entry.isDirectory() && !/[[(_]/.test(entry.name) && answersRequests(join(within, entry.name)),
    )
    .map(({entry}) => entry.name)
  expect(routes).toEqual(expect.arrayContaining(['api', 'people', 'calendar.ics']))
  expect(routes.filter((name) => !reservedPageSlugs.includes(name))).toEqual([])
})

it('lets no page of text take the address of a file that the site makes', () => {
  const files = entries.flatMap(
    ({entry: {name}}) => /^(?:(favicon|icon|apple-icon)\.\w+|(sitemap|robots)\.ts)$/.exec(name)?.[0] ?? [],
  )
  const addresses = files.map((name) => name.replace('sitemap.ts', 'sitemap.xml').replace('robots.ts', 'robots.txt'))
  expect(addresses).toContain('favicon.ico')
  expect(addresses.filter((name) => !reservedPageSlugs.includes(name))).toEqual([])
})
