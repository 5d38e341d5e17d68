import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {quarters} from './sample-images.ts'
import {serveLake, type ServedLake} from './served-lake.ts'

/** What sanity-plugin-media 6.3.5 asks and changes, as its source has it, with Sanity's own client as there. */
let served: ServedLake
let client: SanityClient
const ids: string[] = []

const isAsset = '_type in ["sanity.imageAsset","sanity.fileAsset"] && !(_id in path("drafts.**"))'
const shown = `_id, _type, _createdAt, _updatedAt, altText, creditLine, description, extension,
  metadata {dimensions, exif, image, isOpaque}, mimeType, opt {media}, originalFilename, size, source {name, id, url}, title, url`
const page = (filters: readonly string[], order = '_updatedAt desc', range = '[0...100]') =>
  client.fetch<{items: {_id: string; originalFilename: string; opt: {media: unknown} | null}[]}>(
    `{"items": *[${[isAsset, ...filters].join(' && ')}] {${shown}} | order(${order}) ${range}}`,
  )
const names = async (...filters: string[]) =>
  (await page(filters, 'originalFilename asc')).items.map(({originalFilename}) => originalFilename)

beforeAll(async () => {
  served = await serveLake()
  client = served.client('editor', {apiVersion: '2022-10-01'})
  for (const [filename, width] of [
    ['desert.png', 60],
    ['set-left.png', 80],
    ['set-right.png', 400],
  ] as const) {
    ids.push((await client.assets.upload('image', await quarters(width, 40), {filename}))._id)
  }
  ids.push((await client.assets.upload('file', Buffer.from('WEBVTT\n'), {filename: 'subtitles.vtt'}))._id)
  await client.create({_id: 'film', _type: 'film', poster: {asset: {_type: 'reference', _ref: ids[0]}}})
})
afterAll(() => served.stop())

describe('the media browser', () => {
  it('lists assets in pages and in any order', async () => {
    const {items} = await page([], 'originalFilename desc', '[1...3]')
    expect(items.map(({originalFilename}) => originalFilename)).toEqual(['set-right.png', 'set-left.png'])
    expect(await client.fetch(`count(*[${isAsset}])`)).toBe(4)
  })

  it('finds them by name, type, size, shape and use', async () => {
    const words = '[_id, altText, assetId, creditLine, description, originalFilename, title, url]'
    expect(await names(`${words} match '*set*'`)).toEqual(['set-left.png', 'set-right.png'])
    expect(await names('_type == "sanity.fileAsset"')).toEqual(['subtitles.vtt'])
    expect(await names('metadata.dimensions.width > 100')).toEqual(['set-right.png'])
    expect(await names('round(size / 1024) < 1000', 'metadata.dimensions.aspectRatio > 2')).toEqual(['set-right.png'])
    expect(await names('count(*[references(^._id)]) > 0')).toEqual(['desert.png'])
    expect(await names('!defined(title)', "!(originalFilename match '*set*')")).toEqual(['desert.png', 'subtitles.vtt'])
    const elsewhere = '(!defined(media._ref) || !string::startsWith(media._ref, "media-library:"))'
    expect(
      await names(`(!defined(source.name) || source.name != "sanity-media-library") && ${elsewhere}`),
    ).toHaveLength(4)
  })

  it('describes an asset, and another browser sees it', async () => {
    const [id = ''] = ids
    const changed = Promise.withResolvers<unknown>()
    const details = {title: 'The desert', altText: 'Sand', creditLine: 'Desk'}
    const change = () => client.patch(id).setIfMissing({opt: {}}).setIfMissing({'opt.media': {}}).set(details).commit()
    const subscription = client.listen('*[_id == $id]', {id}, {events: ['welcome', 'mutation']}).subscribe({
      next(event) {
        if (event.type === 'welcome') change().catch(changed.reject)
        if (event.type === 'mutation') changed.resolve(event.result)
      },
      error: changed.reject,
    })
    expect(await changed.promise).toMatchObject(details)
    subscription.unsubscribe()
  })

  it('tags assets, finds them by tag, renames the tag and takes it away', async () => {
    const name = 'on-set'
    expect(await client.fetch('count(*[_type == "media.tag" && name.current == $name])', {name})).toBe(0)
    const tag = await client.create({_type: 'media.tag', name: {_type: 'slug', current: name}})
    const reference = {_key: 'k', _ref: tag._id, _type: 'reference', _weak: true}
    const transaction = client.transaction()
    for (const id of ids.slice(1, 3)) {
      transaction.patch(id, {setIfMissing: {opt: {}}})
      transaction.patch(id, {setIfMissing: {'opt.media': {}}})
      transaction.patch(id, {
        setIfMissing: {'opt.media.tags': []},
        insert: {after: 'opt.media.tags[-1]', items: [reference]},
      })
    }
    await transaction.commit()
    expect(await names(`references('${tag._id}')`)).toEqual(['set-left.png', 'set-right.png'])
    const untagged = `!(defined(opt.media.tags) && count(opt.media.tags[@._ref in *[_type == "media.tag" && name.current in ["${name}"]]._id]) > 0)`
    expect(await names(untagged)).toEqual(['desert.png', 'subtitles.vtt'])
    await client
      .patch(tag._id)
      .set({name: {_type: 'slug', current: 'set'}})
      .commit()
    const query =
      '*[_type in ["sanity.fileAsset", "sanity.imageAsset"] && references(*[_type == "media.tag" && name.current == $tagName]._id)] {_id, _rev, opt}'
    const tagged = await client.fetch<{_id: string; _rev: string}[]>(query, {tagName: 'set'})
    const removal = client.transaction()
    for (const {_id, _rev} of tagged)
      removal.patch(_id, {ifRevisionID: _rev, unset: [`opt.media.tags[_ref == "${tag._id}"]`]})
    await removal.delete(tag._id).commit()
    expect(await names(`references('${tag._id}')`)).toEqual([])
    expect((await page([`_id == "${ids[1]}"`])).items).toMatchObject([{opt: {media: {tags: []}}}])
  })

  it('deletes assets that nobody uses, and says which cannot go', async () => {
    await client.delete({query: `*[_id in ${JSON.stringify(ids.slice(1, 2))}]`})
    expect(await names()).toEqual(['desert.png', 'set-right.png', 'subtitles.vtt'])
    await expect(client.delete({query: `*[_id in ${JSON.stringify(ids.slice(0, 1))}]`})).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('film'),
    })
  })
})
