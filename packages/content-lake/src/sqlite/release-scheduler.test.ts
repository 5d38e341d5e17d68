import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {editor, temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'
import {lakeAuthor} from '../access/identity.ts'
import type {Commit} from '../documents/commit.ts'

let lake: TemporaryStore
beforeEach(async () => {
  lake = temporaryStore()
  const film = {_id: 'film', _type: 'documentary', title: 'before'}
  const version = {...film, _id: 'versions.spring.film', title: 'after'}
  await act('release.create', {releaseId: 'spring'})
  await lake.store.mutate('production', [{create: film}, {create: version}], {identity: editor})
})
afterEach(() => lake.remove())

const act = (name: string, more: object) =>
  lake.store.act('production', [{actionType: `sanity.action.${name}`, ...more}], {identity: editor})
const stored = (id: string) => lake.store.reader('production').get(id)
const release = () => stored('_.releases.spring')
const soon = () => new Date(Date.now() + 30).toISOString()
/** The next commit that the lake makes on its own. */
const ownCommit = () =>
  new Promise<Commit>((resolve) => {
    const stop = lake.store.onCommit((commit) => {
      if (commit.author !== lakeAuthor.id) return
      stop()
      resolve(commit)
    })
  })

describe('a scheduled release', () => {
  test('is published at its time', async () => {
    const published = ownCommit()
    await act('release.schedule', {releaseId: 'spring', publishAt: soon()})
    await published
    expect(stored('film')).toMatchObject({title: 'after'})
    expect(release()).toMatchObject({state: 'published', finalDocumentStates: [{id: 'film'}]})
    const {events} = lake.store.history('production').documentEvents('film', {limit: 1, cursor: ''})
    expect(events).toMatchObject([{type: 'publishDocumentVersion', publishCause: 'release.schedule'}])
  })

  test('whose time passed while the lake was down is published when it starts, once', async () => {
    await act('release.schedule', {releaseId: 'spring', publishAt: '2099-01-01T00:00:00Z'})
    lake.database.exec(`update release_schedule set publish_at = '2020-01-01T00:00:00.000Z'`)
    lake = lake.reopen()
    await ownCommit()
    lake = lake.reopen()
    const {transactions} = lake.store.history('production')
    const range = {limit: 10, reverse: false}
    expect(transactions(['film'], range).filter(({author}) => author === lakeAuthor.id)).toHaveLength(1)
    expect(lake.database.prepare('select count(*) as left from release_schedule').get()).toMatchObject({left: 0})
  })

  test('that cannot be published opens again and says why', async () => {
    const reference = {_ref: 'film'}
    await lake.store.mutate('production', [{create: {_id: 'event', _type: 'event', film: reference}}], {
      identity: editor,
    })
    await act('document.version.discard', {versionId: 'versions.spring.film'})
    await act('document.version.unpublish', {versionId: 'versions.spring.film', publishedId: 'film'})
    const givenUp = ownCommit()
    await act('release.schedule', {releaseId: 'spring', publishAt: soon()})
    await givenUp
    expect(release()).toMatchObject({
      state: 'active',
      error: {message: expect.stringContaining('references to it from')},
    })
    expect(stored('film')).toMatchObject({title: 'before'})
  })

  test.each(['', '!', '2099-13-45', '9999-12-31T23:59:59-05:00'])(
    'is published although another was imported that is due at %p',
    async (publishAt) => {
      const attributes = {state: 'scheduled', publishAt}
      await act('release.import', {releaseId: 'odd', attributes, ifExists: 'fail'})
      const published = ownCommit()
      await act('release.schedule', {releaseId: 'spring', publishAt: soon()})
      await published
      expect(release()).toMatchObject({state: 'published'})
    },
  )

  test('waits its turn by its time, in whatever zone it was written', async () => {
    const attributes = {state: 'scheduled', publishAt: '2090-01-02T01:00:00+09:00'}
    await act('release.import', {releaseId: 'east', attributes, ifExists: 'fail'})
    await act('release.schedule', {releaseId: 'spring', publishAt: '2090-01-01T20:00:00Z'})
    const rows = lake.database.prepare('select release from release_schedule order by publish_at').all()
    expect(rows).toMatchObject([{release: 'east'}, {release: 'spring'}])
  })
})
