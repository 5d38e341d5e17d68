import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {sanityCli, type SanityCli} from './sanity-cli.ts'

let cli: SanityCli
const sanity = (...args: string[]) => cli.sanity(...args)

// Each command is a process of its own, and validation loads a whole studio.
jest.setTimeout(600_000)
beforeAll(async () => {
  cli = await sanityCli()
})
afterAll(() => cli.close())

const countFilms = 'count(*[_type == "film"])'

/** A file in the studio's folder with these documents. */
async function fileOf(name: string, content: unknown): Promise<string> {
  const file = join(cli.studio, name)
  await writeFile(file, JSON.stringify(content))
  return file
}

async function store(...documents: object[]): Promise<void> {
  const body = JSON.stringify({mutations: documents.map((document) => ({createOrReplace: document}))})
  const headers = {'content-type': 'application/json'}
  const response = await cli.lake.ask('/v1/data/mutate/production', {method: 'POST', headers, body})
  expect(response.status).toBe(200)
}

async function stored(id: string): Promise<unknown> {
  const response = await cli.lake.ask(`/v1/data/doc/production/${id}`)
  const {documents}: {documents: unknown[]} = JSON.parse(await response.text())
  return documents[0]
}

describe('sanity documents', () => {
  test('creates documents, keeps or replaces those that are there', async () => {
    const first = await fileOf('first.json', [{_id: 'kept', _type: 'film', title: 'First', year: 1920}])
    const second = await fileOf('second.json', {_id: 'kept', _type: 'film', title: 'Second'})
    await sanity('documents', 'create', first)
    await expect(sanity('documents', 'create', second)).rejects.toThrow(/already exists/)
    await sanity('documents', 'create', second, '--missing')
    expect(await stored('kept')).toMatchObject({title: 'First'})
    await sanity('documents', 'create', second, '--replace')
    expect(await stored('kept')).not.toMatchObject({year: 1920})
  })

  test('reads and deletes them, and names those that are not there', async () => {
    const film = {_id: 'read', _type: 'film', title: 'Last Take'}
    await store(film, {...film, _id: 'drafts.read', title: 'Draft'})
    const query = '*[_id match "*read"].title'
    const [got, all] = await Promise.all([
      sanity('documents', 'get', 'read'),
      sanity('documents', 'query', query, '--api-version', 'v2024-01-01'),
      expect(sanity('documents', 'get', 'nowhere')).rejects.toThrow(/"nowhere" not found/),
      expect(sanity('documents', 'query', '*[_type ==')).rejects.toThrow(/Unexpected end of query.*line 1, column 10/s),
    ])
    expect(got).toContain('"title": "Last Take"')
    expect(all).toMatch(/"Draft"[^]*"Last Take"/)
    await expect(sanity('documents', 'delete', 'read', 'nowhere')).rejects.toThrow(/not found: nowhere/)
    expect(await stored('read')).toBeUndefined()
  })

  test('finds what the schema does not allow, and nothing once that is mended', async () => {
    const sequel = {_id: 'sequel', _type: 'film', title: 'Sequel'}
    const wrong = [
      {...sequel, sequelTo: {_type: 'reference', _ref: 'missing', _weak: true}},
      {_id: 'silent', _type: 'film', year: 1700},
      {_id: 'twin', _type: 'film', title: 'Sequel'},
    ]
    const mended = [sequel, {_id: 'silent', _type: 'film', title: 'Silent', year: 1927}]
    await store(...wrong)
    const validation = ['documents', 'validate', '--yes', '--level', 'error']
    const problems = await sanity(...validation, '--format', 'ndjson').catch((error: Error) => error.message)
    expect(problems).toMatch(/ended with 1/)
    expect(problems).toMatch(/"silent".*greater than or equal to 1888/)
    expect(problems).toMatch(/"silent".*"Required","path":\["title"\]/)
    expect(problems).toMatch(/"sequel".*"reference.not-published"/)
    expect(problems).toMatch(/"twin".*2 films of this title/)
    await store(...mended, {...sequel, _id: 'twin', title: 'Sequel to the sequel'})
    // It counts nothing at all, neither right nor wrong, when all documents together have less than 300 bytes.
    expect(await sanity(...validation)).toMatch(/Valid: +[1-9]\d* documents[^]*Errors: +0 documents/)
  })
})

describe('sanity migrations', () => {
  test('tells what it would change, and changes it when told to', async () => {
    await store({_id: 'migrated', _type: 'film', title: 'M'})
    const [listed, rehearsed] = await Promise.all([
      sanity('migrations', 'list'),
      sanity('migrations', 'run', 'add-year', '--no-confirm'),
    ])
    expect(listed).toMatch(/add-year.*Give films a year/)
    expect(rehearsed).toMatch(/migrated[^]*setIfMissing\(2025\)/)
    expect(await stored('migrated')).not.toHaveProperty('year')
    expect(await sanity('migrations', 'run', 'add-year', '--no-dry-run', '--no-confirm')).toMatch(/completed/)
    expect(await stored('migrated')).toMatchObject({year: 2025})
  })
})

describe('sanity exec', () => {
  test("runs a studio's script as who runs it, against the lake and no other host", async () => {
    const films = await cli.lake.ask(`/v2025-02-19/data/query/production?query=${encodeURIComponent(countFilms)}`)
    const {result}: {result: number} = JSON.parse(await films.text())
    expect(await sanity('exec', 'count-films.ts', '--with-user-token')).toContain(`films: ${result}\n`)
  })
})

describe('sanity assets', () => {
  test('uploads a file, and says to do so where it is asked to fetch one', async () => {
    const file = await fileOf('captions.json', {captions: []})
    const [uploaded] = await Promise.all([
      sanity('assets', 'upload', '--type', 'file', '--file', file),
      expect(sanity('assets', 'upload', '--from-url', 'https://example.com/a.png')).rejects.toThrow(
        /download the file/,
      ),
    ])
    const [, id = ''] = /"_id": "(file-[^"]+)"/.exec(uploaded) ?? []
    expect(await stored(id)).toMatchObject({originalFilename: 'captions.json'})
  })
})
