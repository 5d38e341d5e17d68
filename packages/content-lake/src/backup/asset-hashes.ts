import type {DatabaseSync} from 'node:sqlite'
import {hashOfAssetId} from '../assets/asset-name.ts'

/** The hashes of the bytes that documents of any dataset name, each with the id of one such document. */
export function assetHashes(database: DatabaseSync): Map<string, string> {
  const rows = database
    .prepare("select id from document where id >= 'file-' and id < 'file.' or id >= 'image-' and id < 'image.'")
    .all()
  return new Map(
    rows.flatMap(({id}) => {
      const sha1 = hashOfAssetId(String(id))
      return sha1 === undefined ? [] : [[sha1, String(id)] as const]
    }),
  )
}
