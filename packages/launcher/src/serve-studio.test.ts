import {afterEach, beforeEach, expect, it} from '@jest/globals'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readConfig} from './config.ts'
import {freePorts} from './ports.ts'
import {serveStudio} from './serve-studio.ts'

let folder: string
let url: string
let served: Awaited<ReturnType<typeof serveStudio>>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-'))
  mkdirSync(join(folder, 'static'))
  writeFileSync(join(folder, 'index.html'), '<title>Studio</title>')
  writeFileSync(join(folder, 'static/app.js'), 'run()')
  const {studio} = await freePorts()
  url = `http://127.0.0.1:${studio}`
  served = await serveStudio(folder, readConfig({STUDIO_PORT: String(studio)}))
})
afterEach(async () => {
  await served.stop()
  rmSync(folder, {recursive: true, force: true})
})

it('sends files, and the index page for every address of the studio', async () => {
  expect(await (await fetch(`${url}/static/app.js`)).text()).toBe('run()')
  expect(await (await fetch(`${url}/structure/people`)).text()).toBe('<title>Studio</title>')
  const head = {method: 'HEAD', headers: {'accept-encoding': 'identity'}}
  expect((await fetch(`${url}/structure/people`, head)).headers.get('content-length')).toBe('21')
})

it('packs scripts as the reader’s browser can unpack them, and has it keep what never changes', async () => {
  const script = 'run()\n'.repeat(1000)
  writeFileSync(join(folder, 'static/long.js'), script)
  const lengths = ['br', 'gzip, deflate', 'identity'].map(async (encodings) => {
    const response = await fetch(`${url}/static/long.js`, {headers: {'accept-encoding': encodings}})
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(await response.text()).toBe(script)
    return [response.headers.get('content-encoding'), Number(response.headers.get('content-length')) < 1000]
  })
  expect(await Promise.all(lengths)).toEqual([
    ['br', true],
    ['gzip', true],
    [null, false],
  ])
})

it('does not answer a missing script with a page, nor with a file beside the build', async () => {
  expect((await fetch(`${url}/static/gone.js`)).status).toBe(404)
  expect(await (await fetch(`${url}/..%2f..%2fetc/passwd`)).text()).toBe('<title>Studio</title>')
})

it('outlives its build being made anew', async () => {
  await fetch(`${url}/`)
  rmSync(join(folder, 'index.html'))
  expect((await fetch(`${url}/`)).status).toBe(503)
  writeFileSync(join(folder, 'index.html'), 'new')
  expect(await (await fetch(`${url}/`)).text()).toBe('new')
})

it('outlives readers who leave while their file is opened', async () => {
  for (let reader = 0; reader < 50; reader++) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write('GET /static/app.js HTTP/1.1\r\nhost: studio\r\n\r\n', () => socket.resetAndDestroy())
    await once(socket, 'close')
  }
  expect(await (await fetch(`${url}/static/app.js`)).text()).toBe('run()')
})
