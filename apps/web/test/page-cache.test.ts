import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, it} from '@jest/globals'

const web = join(import.meta.dirname, '..')

/** Keeps a page, a redirect and a page that does not exist, and gives the names of what is on the disk then. */
async function keptOnDisk(): Promise<string[]> {
  const serverDistDir = mkdtempSync(join(tmpdir(), 'page-cache-'))
  try {
    await runInProcess(`
      import {nodeFs} from 'next/dist/server/lib/node-fs-methods.js'
      import PageCache from './page-cache.mjs'
      const context = {kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false}
      const pages = new PageCache({
        fs: nodeFs, flushToDisk: true, serverDistDir: ${JSON.stringify(serverDistDir)},
        maxMemoryCacheSize: 1_000_000, revalidatedTags: [], dev: false,
      })
      const keep = (key, status, headers = {}) =>
        pages.set(key, {kind: 'APP_PAGE', html: '<p></p>', rscData: Buffer.from(''), headers, status}, context)
      await keep('/page', 200)
      await keep('/redirect', 308, {location: '/page'})
      await keep('/missing', 404)
      console.log(JSON.stringify((await pages.get('/redirect', context)).value.status))`)
    return readdirSync(serverDistDir, {recursive: true})
      .map(String)
      .filter((name) => name.endsWith('.html'))
  } finally {
    rmSync(serverDistDir, {recursive: true})
  }
}

async function runInProcess(program: string): Promise<unknown> {
  const args = ['--no-warnings', '--input-type=module', '--eval', program]
  return JSON.parse((await promisify(execFile)(process.execPath, args, {cwd: web})).stdout)
}

/** Keeps a page, expires one of its tags, and says after each step whether it is there: in a process as Next's, whose module this is. */
async function keptAndExpired(setUp = ''): Promise<unknown> {
  const serverDistDir = mkdtempSync(join(tmpdir(), 'page-cache-'))
  const program = `
    import {nodeFs} from 'next/dist/server/lib/node-fs-methods.js'
    import {expireTags} from './src/content/expire-tags.ts'
    import PageCache from './page-cache.mjs'
    ${setUp}
    const context = {kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false}
    const pages = new PageCache({
      fs: nodeFs, flushToDisk: false, serverDistDir: ${JSON.stringify(serverDistDir)},
      maxMemoryCacheSize: 1_000_000, revalidatedTags: [], dev: false,
    })
    const isThere = async () => (await pages.get('/a', context)) !== null
    const steps = [await isThere()]
    const headers = {'x-next-cache-tags': 'one'}
    await pages.set('/a', {kind: 'APP_PAGE', html: '<p>A page</p>', rscData: Buffer.from(''), headers, status: 200}, context)
    steps.push(await isThere())
    expireTags(['two'])
    steps.push(await isThere())
    expireTags(['one'])
    steps.push(await isThere())
    console.log(JSON.stringify(steps))`
  try {
    return await runInProcess(program)
  } finally {
    rmSync(serverDistDir, {recursive: true})
  }
}

it('gives a page until one of its tags expires', async () => {
  expect(await keptAndExpired()).toEqual([false, true, true, false])
})

it('does so too after the computer has slept, when its clocks disagree', async () => {
  const slept = 'const now = Date.now; Date.now = () => now() + 3_600_000'
  expect(await keptAndExpired(slept)).toEqual([false, true, true, false])
})

it('keeps pages on the disk, and nothing that anybody can have any number of', async () => {
  expect(await keptOnDisk()).toEqual(['app/page.html'])
})
