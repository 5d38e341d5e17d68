import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterEach, beforeEach, expect, test} from '@jest/globals'
import {editor, temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import {openDatasetSnapshot} from './dataset-snapshot.ts'

let lake: TemporaryStore
beforeEach(() => {
  lake = temporaryStore()
})
afterEach(() => lake.remove())

const write = (title: string) =>
  lake.store.mutate('production', [{createOrReplace: {_id: 'film', _type: 'film', title}}], {identity: editor})

test('a snapshot stays what it was while others write', async () => {
  await write('Before')
  const {reader, close} = openDatasetSnapshot(lake.database, 'production')
  await write('After')
  expect(reader.get('film')).toMatchObject({title: 'Before'})
  close()
})

test('nothing is left of snapshots that were closed', async () => {
  await write('Rust')
  const connections = Array.from({length: 20}, () => {
    const {connection, reader, close} = openDatasetSnapshot(lake.database, 'production')
    reader.get('film')
    close()
    return new WeakRef(connection)
  })
  await collectGarbage()
  expect(connections.filter((connection) => connection.deref() !== undefined).length).toBeLessThan(3)
})

/** What the running turn has touched stays until the next one, and what held on to it goes first. */
async function collectGarbage() {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    if (typeof collect === 'function') collect()
  }
}
