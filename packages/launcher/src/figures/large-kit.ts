import {randomBytes} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {download} from './download.ts'

const files = 20
const megabytes = 10
const id = 'figures-large-kit'

/** Gives a film's kit 200 MB of files, takes it as ZIP, and takes the files away again. */
export async function largeKit(
  client: SanityClient,
  film: {_id: string; slug: string},
  siteUrl: string,
): Promise<string> {
  const assets: string[] = []
  try {
    for (let number = 0; number < files; number++) {
      const bytes = randomBytes(megabytes * 1024 * 1024)
      assets.push((await client.assets.upload('file', bytes, {filename: `reel-${number}.bin`}))._id)
    }
    await client.createOrReplace({
      _id: id,
      _type: 'pressKit',
      title: 'Large',
      documentary: {_type: 'reference', _ref: film._id},
      files: assets.map((_ref, index) => ({
        _type: 'file',
        _key: `${index}`,
        title: `Reel ${index}`,
        asset: {_type: 'reference', _ref},
      })),
    })
    // The site hears of the publish a moment later; what is measured is not that.
    await sleep(1000)
    return await download(`${siteUrl}/films/${film.slug}/press/kit.zip`)
  } finally {
    await client.delete(id)
    for (const asset of assets) await client.delete(asset)
  }
}
