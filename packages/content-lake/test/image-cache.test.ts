import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {quarters} from './sample-images.ts'
import {serveLake, type ServedLake} from './served-lake.ts'

const bound = 5_000

test('transformed images keep to their room on the disk, and those asked for last are kept', async () => {
  const first = await serveLake({imageCacheBytes: bound})
  const {url} = await first.client('editor').assets.upload('image', await quarters())
  const address = new URL(url).pathname
  for (let width = 100; width < 180; width++) {
    expect((await first.request('anonymous', `${address}?w=${width}`)).status).toBe(200)
    expect((await first.request('anonymous', `${address}?w=100`)).status).toBe(200)
  }
  const made = await figure(first, 'lake_images_encoded_total')
  expect(made).toBe(80)
  expect(await figure(first, 'lake_image_cache_bytes')).toBeLessThanOrEqual(bound)
  await until(() => bytesOnDisk(first) <= bound)
  await first.request('anonymous', `${address}?w=100`)
  expect(await figure(first, 'lake_images_encoded_total')).toBe(made)
  await first.request('anonymous', `${address}?w=101`)
  expect(await figure(first, 'lake_images_encoded_total')).toBe(made + 1)
  await first.stop()
})

test('an image that is larger than all the room is sent, and not kept', async () => {
  const lake = await serveLake({imageCacheBytes: 100})
  const {url} = await lake.client('editor').assets.upload('image', await quarters())
  const answer = await lake.request('anonymous', `${new URL(url).pathname}?w=300`)
  expect([answer.status, (await answer.arrayBuffer()).byteLength > 100]).toEqual([200, true])
  await until(() => bytesOnDisk(lake) === 0)
  await lake.stop()
})

async function figure(lake: ServedLake, name: string) {
  const text = await (await lake.request('viewer', '/metrics')).text()
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1])
}

function bytesOnDisk({dataFolder}: ServedLake) {
  const folder = join(dataFolder, 'assets', 'renditions')
  const files = readdirSync(folder, {recursive: true}).map((name) => statSync(join(folder, String(name))))
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

async function until(condition: () => boolean) {
  const patience = AbortSignal.timeout(30_000)
  while (!condition()) {
    patience.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
