import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {hardenBuild} from './harden-build.ts'

const env = {
  projectId: 'verite',
  dataset: 'production',
  apiHost: 'http://localhost:3400',
  siteUrl: 'http://localhost:3000',
}
const page = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Sanity Studio</title><script>start()</script>
<link href="/static/studio.css" rel="stylesheet"/><style>@font-face {
  font-family: Inter;
  src: url("https://studio-static.sanity.io/Inter-Regular.woff2") format("woff2");
}
body {margin: 0}</style><script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>
</head><body><div id="sanity"></div></body></html>`
const sheet =
  '@layer sui{@font-face{font-family:Inter;src:url(https://design-system-static.sanity.io/Inter.woff2)}a{color:red}}'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-'))
  await mkdir(join(folder, 'static'))
  await writeFile(join(folder, 'index.html'), page)
  await writeFile(join(folder, 'static', 'studio.css'), sheet)
})
afterEach(() => rm(folder, {recursive: true}))

const built = (file: string) => readFile(join(folder, file), 'utf8')

describe('a hardened build', () => {
  it('names no address of a third party in its page or its styles', async () => {
    await hardenBuild(folder, env)
    expect(`${await built('index.html')}${await built('static/studio.css')}`).not.toMatch(/sanity(-cdn)?\.(io|com)/)
    expect(await built('static/studio.css')).toContain('a{color:red}')
  })

  it('brings Inter along, with Cyrillic and all Latin letters', async () => {
    await hardenBuild(folder, env)
    const fonts = [...(await built('index.html')).matchAll(/url\((\/static\/fonts\/[^)]+)\)/g)].map(([, path]) => path)
    expect(fonts.join()).toMatch(/cyrillic.*latin-ext/s)
    await Promise.all(
      fonts.map(async (path) => expect((await stat(join(folder, path ?? ''))).size).toBeGreaterThan(1000)),
    )
  })

  it('lets the page run its own scripts and reach its lake and its site, and nothing else', async () => {
    await hardenBuild(folder, env)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await built('index.html'))?.[1]
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).toContain("connect-src 'self' http://localhost:3400 ws://localhost:3400 http://localhost:3000;")
    expect(policy).not.toContain('sanity')
  })

  it('may reach Sanity’s servers when it is built for hosted Sanity', async () => {
    await hardenBuild(folder, {...env, apiHost: undefined})
    expect(await built('index.html')).toMatch(/connect-src 'self' https:\/\/\*\.sanity\.io wss:\/\/\*\.sanity\.io/)
  })

  it('is called Vérité', async () => {
    await hardenBuild(folder, env)
    expect(await built('index.html')).toContain('<title>Vérité</title>')
  })

  it('fails loudly when the builder’s page has no place for the policy', async () => {
    await writeFile(join(folder, 'index.html'), '<html></html>')
    await expect(hardenBuild(folder, env)).rejects.toThrow('no place for its security policy')
  })
})
