import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {demoDocuments} from '@verite/content-model/demo'
import {z} from 'zod'
import {type Config, readSettings} from './config.ts'
import {embedded} from './connection.ts'
import {type LakeCommand, lakeCommand} from './lake-command.ts'
import {parseExport, publishedId, referencesIn, splitDemo, type Stored} from './split-demo.ts'
import {runCommand, UserError} from './user-error.ts'

/** What the site goes on with, once it names nothing of the demo. */
const settings = 'siteSettings'

/** Takes the demo film out of the lake that runs with these settings, in one transaction. */
await runCommand(async () => {
  const config = readSettings()
  if (config.hosted) throw new UserError('The demo film is in the embedded lake only: nothing to remove.')
  await assertRunning(config)
  const cli = lakeCommand(config)
  const documents = await readAll(cli)
  const {removable, kept} = splitDemo(documents, new Set(demoDocuments.map(({_id}) => _id)), new Set([settings]))
  if (removable.size === 0) return console.log('Nothing of the demo film is left to remove.')
  await withClient(config, cli, (client) => remove(client, documents, removable))
  console.log(`Removed the demo film: ${removable.size} documents, drafts and pictures. Settings and menus stay.`)
  if (kept.length > 0) console.log(`Kept, since documents of yours refer to them: ${[...new Set(kept)].join(', ')}.`)
})

async function assertRunning({localLakeUrl}: Config) {
  const answer = await fetch(`${localLakeUrl}/health`).catch(() => undefined)
  if (answer?.ok) return
  throw new UserError(`No lake answers on ${localLakeUrl}: start the system first, with the same settings (npm start).`)
}

async function readAll(cli: LakeCommand): Promise<Stored[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verite-demo-'))
  try {
    await cli('export', join(folder, 'all'), '--dataset', embedded.dataset, '--no-assets', '--raw')
    return parseExport(readFileSync(join(folder, 'all/data.ndjson'), 'utf8'))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function withClient(config: Config, cli: LakeCommand, use: (client: SanityClient) => Promise<unknown>) {
  const made = await cli('token', 'create', '--role', 'administrator', '--label', 'demo:remove', '--json')
  const {id, token} = z.object({id: z.string(), token: z.string()}).parse(JSON.parse(made))
  const place = {apiVersion: '2025-02-19', apiHost: config.localLakeUrl, useProjectHostname: false, useCdn: false}
  try {
    await use(createClient({...embedded, ...place, token}))
  } finally {
    await cli('token', 'revoke', id)
  }
}

/** References among what goes hold nothing up, since all of it goes at once. */
function remove(client: SanityClient, documents: readonly Stored[], removable: ReadonlySet<string>) {
  const transaction = client.transaction()
  for (const document of documents.filter(({_id}) => publishedId(_id) === settings)) {
    transaction.patch(document._id, {set: withoutLinks(document, removable)})
  }
  for (const id of removable) transaction.delete(id)
  return transaction.commit({visibility: 'sync'})
}

/** The lists of a document that name what goes, without it. */
function withoutLinks(document: Stored, removable: ReadonlySet<string>): Record<string, unknown> {
  const lists = Object.entries(document).flatMap(([field, value]) => {
    if (!Array.isArray(value)) return []
    const left = value.filter((item) => !referencesIn(item).some((id) => removable.has(id)))
    return left.length < value.length ? [[field, left] as const] : []
  })
  return Object.fromEntries(lists)
}
