import {z} from 'zod'
import type {Lake} from '../lake.ts'

const placed = z.object({path: z.string(), url: z.string()})
const types = ['sanity.imageAsset', 'sanity.fileAsset']
const atOnce = 500

/**
 * Gives assets the address at which the lake serves them now. It stands in their documents, as Sanity's clients want it,
 * and would lead nowhere once the folder has been copied to another machine, or the lake has got a name or another port.
 */
export async function followPublicUrl({store, config, log}: Pick<Lake, 'store' | 'config' | 'log'>): Promise<void> {
  for (const {name: dataset} of store.datasets()) {
    const reader = store.reader(dataset)
    const moved = [...reader.find({kind: 'types', types})].flatMap((id) => {
      const {path, url} = placed.safeParse(reader.get(id)).data ?? {}
      const now = `${config.publicUrl}/${path}`
      return path === undefined || url === now ? [] : [{patch: {id, set: {url: now}}}]
    })
    for (let first = 0; first < moved.length; first += atOnce)
      await store.mutate(dataset, moved.slice(first, first + atOnce), {identity: {kind: 'system'}})
    if (moved.length > 0) log.info({dataset, assets: moved.length}, 'assets have the address of this lake now')
  }
}
