import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {createContentLake} from '../src/content-lake.ts'
import {quarters} from './sample-images.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'lake-moved-'))
afterAll(() => rmSync(dataFolder, {recursive: true, force: true}))

test('pictures are shown by a lake that has moved, and nothing changes until it moves again', async () => {
  const first = open('http://localhost:3400')
  const {secret} = first.lake.accounts.createRobot({label: 'test', role: 'administrator'})
  const headers = {authorization: `Bearer ${secret}`, 'content-type': 'image/png'}
  const body = new Uint8Array(await quarters())
  await first.request('/v1/assets/images/production', {method: 'POST', headers, body})
  const before = await first.asset()
  expect(before.url).toMatch(/^http:\/\/localhost:3400\/images\//)
  await first.lake.close()

  const second = open('https://lake.film.example')
  await second.lake.followPublicUrl()
  const after = await second.asset()
  expect(after.url).toBe(before.url.replace('http://localhost:3400', 'https://lake.film.example'))
  expect((await second.request(new URL(after.url).pathname)).status).toBe(200)

  await second.lake.followPublicUrl()
  expect(await second.asset()).toEqual(after)
  await second.lake.close()
})

function open(publicUrl: string) {
  const lake = createContentLake({dataFolder, projectId: 'verite', publicUrl, dataset: 'production'})
  const request = async (path: string, init?: RequestInit) => await lake.fetch(new Request(publicUrl + path, init))
  const query = encodeURIComponent('*[_type == "sanity.imageAsset"][0]{url, _rev}')
  return {
    lake,
    request,
    async asset() {
      const answer: {result: {url: string; _rev: string}} = JSON.parse(
        await (await request(`/v2025-02-19/data/query/production?query=${query}`)).text(),
      )
      return answer.result
    },
  }
}
