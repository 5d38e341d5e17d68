import {describe, expect, it} from '@jest/globals'
import {createUnsavedDocuments} from './unsaved-documents.ts'

const address = 'http://localhost:3400/v2025-02-19/data/actions/production?tag=studio'
const film = {_id: 'drafts.film', _type: 'documentary', title: 'Typed last'}

function browserOf(user: string) {
  const items = new Map<string, string>()
  const unsaved = createUnsavedDocuments(() => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  }))
  unsaved.begin(user)
  return unsaved
}

const answering = (status: number) => async () => new Response('{}', {status})

describe('documents that are open when a session ends', () => {
  it('are kept for their author as the form shows them', async () => {
    const unsaved = browserOf('ana')
    unsaved.follow().tell(film)
    const response = await unsaved.watch(answering(401))(address)
    expect(response.status).toBe(401)
    expect(unsaved.of('ana')).toMatchObject([{document: film}])
    expect(unsaved.of('ben')).toEqual([])
  })

  it('are kept with what is typed until the form is gone', async () => {
    const unsaved = browserOf('ana')
    const form = unsaved.follow()
    form.tell(film)
    await unsaved.watch(answering(401))(address)
    form.tell({...film, title: 'Typed last of all'})
    expect(unsaved.of('ana')).toMatchObject([{document: {title: 'Typed last of all'}}])
    unsaved.forget('ana')
    expect(unsaved.of('ana')).toEqual([])
  })

  it('are not kept when an edit is stored, is refused for another reason, or when it was only a question', async () => {
    const unsaved = browserOf('ana')
    unsaved.follow().tell(film)
    await unsaved.watch(answering(200))(address)
    await unsaved.watch(answering(403))(address)
    await unsaved.watch(answering(401))(new URL('/v1/data/query/production', address))
    expect(unsaved.of('ana')).toEqual([])
  })

  it('are not kept once they are closed', async () => {
    const unsaved = browserOf('ana')
    const form = unsaved.follow()
    form.tell(film)
    form.end()
    await unsaved.watch(answering(401))(address)
    expect(unsaved.of('ana')).toEqual([])
  })
})
