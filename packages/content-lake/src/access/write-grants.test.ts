import {describe, expect, it} from '@jest/globals'
import {ContentLakeError} from '../errors.ts'
import type {Identity, Role} from './identity.ts'
import {assertMayWrite} from './write-grants.ts'

const content = {name: 'production'}
const comments = {name: 'production-comments', addonFor: 'production'}

describe('writing', () => {
  it.each<[Role, string, boolean]>([
    ['administrator', 'film', true],
    ['administrator', 'drafts.film', true],
    ['administrator', '_.anything', true],
    ['editor', 'film', true],
    ['editor', 'drafts.film', true],
    ['editor', 'versions.r1.film', true],
    ['editor', '_.releases.r1', true],
    ['editor', 'sanity-preview-url-secret.share-access', true],
    ['editor', '_.groups.editors', false],
    ['editor', 'secret.film', false],
    ['contributor', 'drafts.film', true],
    ['contributor', 'versions.r1.film', true],
    ['contributor', 'film', false],
    ['contributor', '_.releases.r1', false],
    ['contributor', 'sanity-preview-url-secret.share-access', false],
    ['contributor', 'drafts', false],
    ['viewer', 'film', false],
    ['viewer', 'drafts.film', false],
  ])('as %s to %s is allowed: %s', (role, id, allowed) => {
    expect(codeOf(() => assertMayWrite(robot(role), content, id, 'update'))).toBe(allowed ? undefined : 'forbidden')
  })

  it('comments and tasks is for everybody but viewers', () => {
    expect(codeOf(() => assertMayWrite(robot('contributor'), comments, 'comment', 'create'))).toBeUndefined()
    expect(codeOf(() => assertMayWrite(robot('viewer'), comments, 'comment', 'create'))).toBe('forbidden')
  })

  it('without being signed in is unauthorized, so that a client asks its user to sign in', () => {
    expect(codeOf(() => assertMayWrite({kind: 'anonymous'}, content, 'drafts.film', 'create'))).toBe('unauthorized')
  })

  it('is open to the lake itself', () => {
    expect(codeOf(() => assertMayWrite({kind: 'system'}, content, '_.releases.r1', 'update'))).toBeUndefined()
  })

  it('is refused in the shape that Sanity’s clients read', () => {
    expect(() => assertMayWrite(robot('viewer'), content, 'film', 'create')).toThrow(
      expect.objectContaining({
        details: {
          type: 'mutationError',
          description: 'Insufficient permissions; permission "create" required',
          items: [
            expect.objectContaining({
              error: expect.objectContaining({type: 'insufficientPermissionsError', id: 'film'}),
            }),
          ],
        },
      }),
    )
  })
})

function robot(role: Role): Identity {
  return {kind: 'robot', id: 'r', label: 'test', role}
}

function codeOf(write: () => void) {
  try {
    write()
    return undefined
  } catch (error) {
    if (error instanceof ContentLakeError) return error.code
    throw error
  }
}
