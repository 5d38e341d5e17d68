import {expect, it} from '@jest/globals'
import {reservedPageSlugs} from '@verite/content-model/paths'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'

const routeFile = /(^|\/)(page|route)\.tsx?$/
const answersRequests = (folder: string) =>
  readdirSync(join(process.cwd(), 'src/app', folder), {recursive: true, encoding: 'utf8'}).some((file) =>
    routeFile.test(file),
  )
const entries = readdirSync(join(process.cwd(), 'src/app'), {withFileTypes: true})

it('lets no page of text take the address of a route', () => {
  const routes = entries
    .filter((entry) => entry.isDirectory() && !/[[(_]/.test(entry.name) && answersRequests(entry.name))
    .map(({name}) => name)
  expect(routes).toContain('people')
  expect(routes.filter((name) => !reservedPageSlugs.includes(name))).toEqual([])
})

it('lets no page of text take the address of a file that the site makes', () => {
  const files = entries.flatMap(
    ({name}) => /^(?:(favicon|icon|apple-icon)\.\w+|(sitemap|robots)\.ts)$/.exec(name)?.[0] ?? [],
  )
  const addresses = files.map((name) => name.replace('sitemap.ts', 'sitemap.xml').replace('robots.ts', 'robots.txt'))
  expect(addresses).toContain('favicon.ico')
  expect(addresses.filter((name) => !reservedPageSlugs.includes(name))).toEqual([])
})
