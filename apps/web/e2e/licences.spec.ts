import {film} from './documents.ts'
import {readE2eEnv} from './e2e-env.ts'
import {LakeLine} from './lake-line.ts'
import {SiteInstance} from './site-instance.ts'
import {type Editor, expect, reference, test, unique} from './test.ts'

const day = 24 * 3_600_000
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

test('pictures come and go with the days of their licences everywhere, by the clock alone, though the lake be away', async ({
  editor,
}) => {
  test.setTimeout(150_000)
  const nextMidnight = Math.ceil(Date.now() / day) * day
  const work = await editor.publish(await filmOfTwoLicences(editor, nextMidnight))
  const line = await LakeLine.open(readE2eEnv().lakeUrl)
  const site = await SiteInstance.start(line.url, {clockAhead: nextMidnight - Date.now() - 40_000})
  try {
    const page = `/films/${work._id}`
    const shown = async (path: string) => namesIn(`${site.url}${path}`)
    await expect.poll(() => shown(page), {timeout: 30_000}).toEqual(['ending'])
    for (const path of [`${page}/press`, `${page}/press/kit.zip`]) expect(await shown(path), path).toEqual(['ending'])
    expect(await shown(page)).toEqual(['ending'])

    await line.cut()
    await expect.poll(() => shown(page), {timeout: 70_000}).toEqual(['coming'])
    expect(await shown(`${page}/press`)).toEqual(['coming'])
    await line.join()
    for (const path of [`${page}/press`, `${page}/press/kit.zip`]) expect(await shown(path), path).toEqual(['coming'])
  } finally {
    await site.stop()
    await line.cut()
  }
})

test('what may not be shown is in no data for programs either', async ({request, editor}) => {
  const asset = await anImage(editor)
  const ended = (fields: object) => picture(asset, {alt: 'Picture: ended', licenceExpires: '2026-01-01', ...fields})
  const images = {keyArt: {poster: ended({}), social: ended({})}, seo: {_type: 'seo', image: ended({})}}
  const work = await editor.publish({...film(), ...images, stills: [ended({_key: 'a'})]})
  const url = await editor.client.fetch<string>('*[_id == $asset][0].url', {asset})
  const file = new URL(url).pathname.split('/').at(-1) ?? ''
  for (const path of [`/films/${work._id}`, `/films/${work._id}/press`, '/feeds/news.json']) {
    await expect.poll(async () => (await request.get(path)).status(), path).toBe(200)
    const text = await (await request.get(path)).text()
    expect(text, path).toContain(path.startsWith('/feeds') ? 'items' : work.title)
    expect(text, path).not.toContain('Picture: ended')
    expect(text, path).not.toContain(file)
  }
})

/** Two stills and the picture for shared links: one may be shown before that midnight alone, the other after it. */
async function filmOfTwoLicences(editor: Editor, midnight: number) {
  const asset = await anImage(editor)
  const ending = {alt: 'Picture: ending', licenceExpires: dayOf(midnight - 1)}
  const coming = {alt: 'Picture: coming', licenceBegins: dayOf(midnight)}
  return {
    ...film(unique('Licensed ')),
    keyArt: {poster: picture(asset, ending)},
    seo: {_type: 'seo', image: picture(asset, ending)},
    stills: [picture(asset, {_key: 'a', ...ending}), picture(asset, {_key: 'b', ...coming})],
  }
}

const anImage = (editor: Editor) =>
  editor.client.fetch<string>('*[_type == "sanity.imageAsset" && defined(url)] | order(_id asc)[0]._id')

const picture = (asset: string, fields: object) => ({
  _type: 'creditedImage',
  asset: reference(asset),
  credit: 'Drawing',
  licence: 'MIT',
  ...fields,
})

async function namesIn(url: string): Promise<string[]> {
  try {
    const text = await (await fetch(url)).text()
    return [...new Set([...text.matchAll(/Picture: (\w+)/g)].map(([, name = '']) => name))].toSorted()
  } catch {
    return []
  }
}
