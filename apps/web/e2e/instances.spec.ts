import {film} from './documents.ts'
import {readE2eEnv} from './e2e-env.ts'
import {LakeLine} from './lake-line.ts'
import {SiteInstance} from './site-instance.ts'
import {expect, test, unique} from './test.ts'

const {siteUrl, lakeUrl} = readE2eEnv()

let line: LakeLine
let second: SiteInstance

test.beforeAll(async () => {
  line = await LakeLine.open(lakeUrl)
  second = await SiteInstance.start(line.url)
})
test.afterAll(async () => {
  await second.stop()
  await line.cut()
})

const health = async () => {
  try {
    const answer = await fetch(`${second.url}/api/health`)
    return (await answer.json()).status
  } catch {
    return 'not listening'
  }
}
const read = async (url: string) => {
  const response = await fetch(url, {redirect: 'manual', headers: {accept: 'text/html'}})
  return {status: response.status, text: await response.text()}
}
/** Whoever has some copy of a page is told so from memory alone: a page that is made then is sent. */
const isInMemory = async (url: string) => {
  const response = await fetch(url, {headers: {'if-none-match': '*'}})
  await response.arrayBuffer()
  return response.status === 304
}

test('every instance hears of a change by itself', async ({editor}) => {
  await expect.poll(health, {timeout: 30_000}).toBe('ok')
  const work = await editor.publish(film())
  const pages = [siteUrl, second.url].map((origin) => `${origin}/films/${work._id}`)
  for (const page of pages) await expect.poll(async () => (await read(page)).text).toContain(work.title)

  const renamed = unique('Renamed ')
  await editor.change(work._id, {title: renamed})
  for (const page of pages) await expect.poll(async () => (await read(page)).text).toContain(renamed)
})

test('the site serves while the lake is down, and catches up when it is back', async ({editor}) => {
  await expect.poll(health, {timeout: 30_000}).toBe('ok')
  const [work, unread] = [await editor.publish(film()), await editor.publish(film())]
  const page = `${second.url}/films/${work._id}`
  await expect.poll(async () => (await read(page)).text).toContain(work.title)

  // A page that was drawn before the instance heard of the publish is drawn once more, which needs the lake.
  await expect.poll(() => isInMemory(page)).toBe(true)
  await line.cut()
  await expect.poll(health, {timeout: 30_000}).toBe('degraded')
  const never = await read(`${second.url}/uk/films/${unread._id}`)
  expect([never.status, /<h1>(.*)<\/h1>/.exec(never.text)?.[1]]).toEqual([503, 'Цю сторінку не вдалося показати'])
  expect(await read(page)).toMatchObject({status: 200, text: expect.stringContaining(work.title)})
  const renamed = unique('Renamed ')
  await editor.change(work._id, {title: renamed})
  expect(await read(page)).toMatchObject({status: 200, text: expect.stringContaining(work.title)})

  await line.join()
  await expect.poll(health, {timeout: 45_000}).toBe('ok')
  await expect.poll(async () => (await read(page)).text).toContain(renamed)
})

test('a page that one instance served and that was withdrawn is gone for good on every other', async ({editor}) => {
  await expect.poll(health, {timeout: 45_000}).toBe('ok')
  const work = await editor.publish(film())
  await expect.poll(async () => (await read(`${siteUrl}/films/${work._id}`)).status).toBe(200)
  await editor.unpublish(work._id)
  await expect.poll(async () => (await read(`${siteUrl}/films/${work._id}`)).status).toBe(410)
  expect((await read(`${second.url}/films/${work._id}`)).status).toBe(410)
})
