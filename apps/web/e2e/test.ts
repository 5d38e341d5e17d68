import {randomUUID} from 'node:crypto'
import {createClient, type SanityClient} from '@sanity/client'
import {test as base} from '@playwright/test'
import {readE2eEnv} from './e2e-env.ts'

export {expect} from '@playwright/test'

type Stored = {_id: string; _type: string; [field: string]: unknown}

/** Edits the lake as an editor's robot would; what a test has written is taken away when it ends. */
export class Editor {
  readonly client: SanityClient
  readonly #written = new Set<string>()

  constructor() {
    const {lakeUrl, lakeToken} = readE2eEnv()
    this.client = createClient({
      projectId: 'verite',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lakeUrl,
      useProjectHostname: false,
      token: lakeToken,
      useCdn: false,
      perspective: 'raw',
    })
  }

  async publish<Document extends Stored>(document: Document): Promise<Document> {
    this.#written.add(document._id)
    await this.client.createOrReplace(document)
    return document
  }

  async unpublish(id: string): Promise<void> {
    await this.client.delete(id)
    this.#written.delete(id)
  }

  async change(id: string, fields: Record<string, unknown>): Promise<void> {
    await this.client.patch(id).set(fields).commit()
  }

  /** What refers to others was written after them, so it goes first. */
  async takeAllAway(): Promise<void> {
    for (const id of [...this.#written].toReversed()) await this.client.delete(id)
  }
}

export const test = base.extend<{editor: Editor}>({
  editor: async ({baseURL: _site}, provide) => {
    const editor = new Editor()
    await provide(editor)
    await editor.takeAllAway()
  },
})

/** A word that occurs nowhere else. */
export const unique = (word: string) => `${word}${randomUUID().slice(0, 8)}`

export const slug = (current: string) => ({_type: 'slug', current})

export const reference = (_ref: string) => ({_type: 'reference', _key: randomUUID(), _ref})
