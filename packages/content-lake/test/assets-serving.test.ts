import {readdir, readlink} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {createClient, type SanityClient} from '@sanity/client'
import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {coloursAt, cornersOf, photo, quarters} from './sample-images.ts'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

let lake: TemporaryLake
let client: SanityClient
let path: string

beforeAll(async () => {
  lake = await temporaryLake()
  client = createClient({
    projectId: 'verite',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.token,
  })
})
afterAll(() => lake.close())
beforeEach(async () => {
  path = await put(await quarters())
})

const put = async (bytes: Buffer, kind: 'image' | 'file' = 'image', filename?: string) => {
  const {url} = await client.assets.upload(kind, bytes, {filename})
  return new URL(url).pathname
}
const get = (address: string, headers: Record<string, string> = {}, token: string | null = null) =>
  lake.ask(address, {headers, token})
const image = async (query: string) => {
  const response = await get(`${path}?${query}`)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}
const sizeOf = async (bytes: Buffer) => {
  const {width, height} = await sharp(bytes).metadata()
  return [width, height]
}
const figure = async (name: string) =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await lake.ask('/metrics')).text())?.[1])

describe('a transformed image', () => {
  test.each([
    ['w=300&fm=png', [300, 200], ['red', 'green', 'blue', 'yellow']],
    ['rect=0,0,300,200&fm=png', [300, 200], ['red', 'red', 'red', 'red']],
    ['rect=300,200,300,200&w=30&fm=png', [30, 20], ['yellow', 'yellow', 'yellow', 'yellow']],
    ['w=200&h=200&fit=crop&crop=top,left&fm=png', [200, 200], ['red', 'green', 'blue', 'yellow']],
    ['w=300&h=100&fit=crop&crop=top&fm=png', [300, 100], ['red', 'green', 'red', 'green']],
    ['w=300&h=100&fit=crop&crop=bottom&fm=png', [300, 100], ['blue', 'yellow', 'blue', 'yellow']],
    ['w=100&h=400&fit=crop&crop=left&fm=png', [100, 400], ['red', 'red', 'blue', 'blue']],
    ['w=100&h=400&fit=crop&crop=right&fm=png', [100, 400], ['green', 'green', 'yellow', 'yellow']],
    [
      'w=100&h=400&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5&fm=png',
      [100, 400],
      ['green', 'green', 'yellow', 'yellow'],
    ],
    ['w=300&h=100&fit=crop&fp-x=0.5&fp-y=0.1&fm=png', [300, 100], ['red', 'green', 'red', 'green']],
    ['w=300&h=300&fit=fill&bg=000&fm=png', [300, 300], ['black', 'black', 'black', 'black']],
    ['w=300&h=300&fit=fill&fm=png', [300, 300], ['white', 'white', 'white', 'white']],
    ['w=700&h=700&fit=fillmax&bg=000&fm=png', [700, 700], ['black', 'black', 'black', 'black']],
    ['w=300&h=300&fit=scale&fm=png', [300, 300], ['red', 'green', 'blue', 'yellow']],
    ['w=1000&h=1000&fit=min&fm=png', [400, 400], ['red', 'green', 'blue', 'yellow']],
    ['flip=h&fm=png', [600, 400], ['green', 'red', 'yellow', 'blue']],
    ['flip=v&fm=png', [600, 400], ['blue', 'yellow', 'red', 'green']],
    ['flip=hv&fm=png', [600, 400], ['yellow', 'blue', 'green', 'red']],
    ['or=90&fm=png', [400, 600], ['blue', 'red', 'yellow', 'green']],
    ['or=180&fm=png', [600, 400], ['yellow', 'blue', 'green', 'red']],
    ['or=270&fm=png', [400, 600], ['green', 'yellow', 'red', 'blue']],
    ['or=90&flip=h&fm=png', [400, 600], ['red', 'blue', 'green', 'yellow']],
    ['or=90&w=100&h=50&fit=crop&crop=top&fm=png', [100, 50], ['blue', 'red', 'blue', 'red']],
    ['pad=10&bg=000&fm=png', [620, 420], ['black', 'black', 'black', 'black']],
    ['w=100&dpr=2&fm=png', [200, 133], ['red', 'green', 'blue', 'yellow']],
  ])('%s', async (query, size, corners) => {
    const made = await image(query)
    expect(await sizeOf(made)).toEqual(size)
    expect(await cornersOf(made)).toEqual(corners)
  })

  test('keeps to the pixel what a part of it shows', async () => {
    const edge = await image('rect=290,190,20,20&fm=png')
    const points = [
      [9, 9],
      [10, 9],
      [9, 10],
      [10, 10],
    ] as const
    expect(await coloursAt(edge, points)).toEqual(['red', 'green', 'blue', 'yellow'])
  })

  test('is centred on its sheet', async () => {
    const sheet = await image('w=300&h=300&fit=fill&bg=000&fm=png')
    const points = [
      [0, 49],
      [0, 50],
      [0, 249],
      [0, 250],
    ] as const
    expect(await coloursAt(sheet, points)).toEqual(['black', 'red', 'blue', 'black'])
  })

  test('finds the busy part by itself', async () => {
    const noise = Buffer.from(Array.from({length: 100 * 100 * 3}, (_, index) => (index * 7919) % 256))
    const busy = await sharp({create: {width: 600, height: 100, channels: 3, background: '#fff'}})
      .composite([{input: noise, raw: {width: 100, height: 100, channels: 3}, left: 500, top: 0}])
      .png()
      .toBuffer()
    path = await put(busy)
    const [corner] = await cornersOf(await image('w=100&h=100&fit=crop&crop=entropy&fm=png'))
    const [centre] = await cornersOf(await image('w=100&h=100&fit=crop&fm=png'))
    expect(corner).not.toBe('white')
    expect(centre).toBe('white')
  })

  test('loses its colours, or turns them round', async () => {
    const [grey] = await cornersOf(await image('sat=-100&fm=png'))
    expect(new Set(grey?.split(',')).size).toBe(1)
    expect(await cornersOf(await image('invert=true&fm=png'))).toEqual(['0,255,255', '255,0,255', 'yellow', 'blue'])
  })

  test('is blurred and sharpened', async () => {
    const plain = await image('rect=290,100,20,20&fm=png')
    expect(await image('rect=290,100,20,20&blur=20&fm=png')).not.toEqual(plain)
    expect(await image('rect=290,100,20,20&sharp=50&fm=png')).not.toEqual(plain)
  })

  test('is what the Studio and the site build addresses for', async () => {
    const source = {
      asset: {_ref: `image-${/[^/]+$/.exec(path)?.[0].replace('.', '-') ?? ''}`},
      crop: {top: 0, bottom: 0.5, left: 0.5, right: 0},
      hotspot: {x: 0.75, y: 0.25, width: 0.1, height: 0.1},
    }
    const url = createImageUrlBuilder({projectId: 'verite', dataset: 'production', baseUrl: lake.url})
      .image(source)
      .size(80, 80)
      .format('png')
      .url()
    const made = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(await sizeOf(made)).toEqual([80, 80])
    expect(await cornersOf(made)).toEqual(['green', 'green', 'green', 'green'])
  })

  test('keeps moving where its format can', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({create: {width: 40, height: 40, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    )
    path = await put(
      await sharp(frames, {join: {animated: true}})
        .gif({delay: [100, 100]})
        .toBuffer(),
    )
    expect((await sharp(await image('w=20'), {animated: true}).metadata()).pages).toBe(2)
    expect((await sharp(await image('w=20&fm=webp'), {animated: true}).metadata()).pages).toBe(2)
    expect((await sharp(await image('w=20&frame=1'), {animated: true}).metadata()).pages ?? 1).toBe(1)
  })

  test('is drawn sharp from an SVG when a picture is wanted of it', async () => {
    path = await put(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="2" height="4" fill="#f00"/><rect x="2" width="2" height="4" fill="#00f"/></svg>',
      ),
    )
    const drawn = await image('w=400&fm=png')
    const points = [
      [198, 0],
      [201, 0],
    ] as const
    expect(await coloursAt(drawn, points)).toEqual(['red', 'blue'])
  })
})

describe('the format', () => {
  test.each([
    ['fm=jpg', 'image/jpeg'],
    ['fm=pjpg', 'image/jpeg'],
    ['fm=png', 'image/png'],
    ['fm=webp', 'image/webp'],
    ['fm=gif', 'image/gif'],
    ['w=20', 'image/png'],
  ])('for %s is %s', async (query, type) => {
    expect((await get(`${path}?${query}`)).headers.get('content-type')).toBe(type)
  })

  test('follows the browser with auto=format, and says so to caches', async () => {
    const plain = await get(`${path}?w=31&auto=format`, {accept: 'image/*,*/*'})
    expect(plain.headers.get('content-type')).toBe('image/jpeg')
    expect(plain.headers.get('vary')).toMatch(/accept/i)
    const modern = await get(`${path}?w=31&auto=format`, {accept: 'image/webp,*/*'})
    expect(modern.headers.get('content-type')).toBe('image/webp')
    expect(modern.headers.get('cache-control')).toMatch(/immutable/)
  })

  test('is WebP at once and AVIF as soon as that is made', async () => {
    const ask = () => get(`${path}?w=37&auto=format`, {accept: 'image/avif,image/webp,*/*'})
    const first = await ask()
    expect(first.headers.get('content-type')).toBe('image/webp')
    expect(first.headers.get('cache-control')).not.toMatch(/immutable/)
    await waitFor(async () => (await ask()).headers.get('content-type') === 'image/avif')
    const last = await ask()
    expect(last.headers.get('cache-control')).toMatch(/immutable/)
    expect((await sharp(Buffer.from(await last.arrayBuffer())).metadata()).width).toBe(37)
  })
})

describe('what a picture tells strangers:', () => {
  test('not where and with what it was taken, but whose it is', async () => {
    path = await put(await photo())
    for (const query of ['w=100', 'fm=webp', 'fm=png', 'cs=origin', 'pad=3&invert=true', '']) {
      const made = await image(query)
      expect(made.includes('Canary')).toBe(false)
      const {exif, iptc, xmpAsString} = await sharp(made).metadata()
      expect([exif, iptc]).toEqual([undefined, undefined])
      expect(xmpAsString).toContain('© Toruń Pictures')
      expect(xmpAsString).toContain('Desk &amp; Agency')
      expect(xmpAsString).toContain('CC BY 4.0')
    }
  })

  test('nothing at all of the original, which is for members', async () => {
    path = await put(await photo())
    const response = await get(`${path}?dlRaw=true`)
    expect([response.status, (await response.text()).includes('Canary')]).toEqual([401, false])
  })

  test('members get the original bytes when they ask for them', async () => {
    const bytes = await photo()
    path = await put(bytes)
    const raw = await get(`${path}?dlRaw=true`, {}, lake.token)
    expect(Buffer.from(await raw.arrayBuffer())).toEqual(bytes)
    expect(raw.headers.get('cache-control')).toMatch(/^private/)
  })

  test('an original that tells nothing is served as it is', async () => {
    expect(await image('')).toEqual(await quarters())
  })
})

describe('an answer', () => {
  test('may be kept for ever, and is not sent twice', async () => {
    const first = await get(`${path}?w=50`)
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    const second = await get(`${path}?w=50`, {'if-none-match': etag})
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  test('has the same tag however the address is spelled', async () => {
    const [first, second] = await Promise.all([get(`${path}?w=52&q=75&utm=1`), get(`${path}?q=75&w=52`)])
    expect(first.headers.get('etag')).toBe(second.headers.get('etag'))
  })

  test('to HEAD has the headers and no body', async () => {
    const response = await lake.ask(`${path}?w=50`, {method: 'HEAD', token: null})
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
    expect(await response.text()).toBe('')
  })

  test('names the parameter that it cannot follow', async () => {
    const response = await get(`${path}?w=0`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({message: expect.stringContaining('"w=0"')})
    expect((await get(`${path}?w=8000&h=8000&fit=crop`)).status).toBe(400)
    expect((await get(`${path}?rect=9999,0,1,1`)).status).toBe(400)
  })

  test('is the same 404 for what is not there, whoever asks and whatever for', async () => {
    const missing = path.replace(/[a-f0-9]{40}/, '0'.repeat(40))
    for (const address of [missing, path.replace('production', 'nowhere'), '/images/verite/production/x.png']) {
      expect((await get(address)).status).toBe(404)
    }
    expect((await get(path.replace('verite', 'other'))).status).toBe(404)
    expect((await get('/images/verite/production/..%2f..%2flake.sqlite')).status).toBe(404)
  })

  test('saves under the name that is asked for', async () => {
    const named = await get(`${path}?dl=${encodeURIComponent('Bild "ü".png')}`)
    expect(named.headers.get('content-disposition')).toBe(
      'attachment; filename="Bild _u__.png"; filename*=UTF-8\'\'Bild%20%22%C3%BC%22.png',
    )
    expect((await get(`${path}/pretty-name.png?w=10`)).status).toBe(200)
  })

  test('is made once for a hundred who ask at the same time', async () => {
    const before = await figure('lake_images_encoded_total')
    const answers = await Promise.all(Array.from({length: 100}, () => get(`${path}?w=444&q=71`)))
    const tags = new Set(answers.map((answer) => answer.headers.get('etag')))
    const bodies = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength))
    expect([tags.size, new Set(bodies).size]).toEqual([1, 1])
    await get(`${path}?q=71&w=444`)
    expect(await figure('lake_images_encoded_total')).toBe(before + 1)
  })
})

describe('an SVG', () => {
  test('is served so that nothing in it can run', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'
    const response = await get(`${await put(Buffer.from(svg))}?w=100`)
    expect(await response.text()).toBe(svg)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a file', () => {
  test('comes in whole or in part', async () => {
    const address = await put(Buffer.from('0123456789'), 'file', 'digits.txt')
    const part = async (range: string, headers: Record<string, string> = {}) => {
      const response = await get(address, {range, ...headers})
      return [response.status, response.headers.get('content-range'), await response.text()]
    }
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789'])
    expect(await part('bytes=-2')).toEqual([206, 'bytes 8-9/10', '89'])
    expect(await part('bytes=5-99')).toEqual([206, 'bytes 5-9/10', '56789'])
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', expect.stringContaining('rangeNotSatisfiable')])
    expect(await part('bytes=-99')).toEqual([206, 'bytes 0-9/10', '0123456789'])
    expect(await part('bytes=-0')).toEqual([416, 'bytes */10', expect.stringContaining('rangeNotSatisfiable')])
    expect(await part('bytes=2-4', {'if-range': '"older"'})).toEqual([200, null, '0123456789'])
    const {headers} = await get(address)
    expect(await part('bytes=2-4', {'if-range': headers.get('etag') ?? ''})).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await part('bytes=2-4', {'if-range': new Date().toUTCString()})).toEqual([200, null, '0123456789'])
  })

  test.each(['bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=1-2', 'bytes=0-5,3-9', `bytes=${'0-0,'.repeat(99)}5-5`])(
    'comes whole when its range makes no sense or costs more than the whole: %.20s',
    async (range) => {
      const response = await get(await put(Buffer.from('0123456789'), 'file', 'digits.txt'), {range})
      expect([response.status, await response.text()]).toEqual([200, '0123456789'])
    },
  )

  test('comes in several parts at once, each under its place', async () => {
    const response = await get(await put(Buffer.from('0123456789'), 'file', 'digits.txt'), {range: 'bytes=-2,0-1,90-'})
    const boundary = /^multipart\/byteranges; boundary=(\w+)$/.exec(response.headers.get('content-type') ?? '')?.[1]
    const text = await response.text()
    expect(response.status).toBe(206)
    expect(Number(response.headers.get('content-length'))).toBe(text.length)
    expect(text.split(`--${boundary}`).map((part) => part.trim())).toEqual([
      '',
      'content-type: text/plain; charset=utf-8\r\ncontent-range: bytes 8-9/10\r\n\r\n89',
      'content-type: text/plain; charset=utf-8\r\ncontent-range: bytes 0-1/10\r\n\r\n01',
      '--',
    ])
  })

  test('has its whole length for HEAD, whatever range is named', async () => {
    const address = await put(Buffer.from('0123456789'), 'file', 'digits.txt')
    const {status, headers} = await lake.ask(address, {method: 'HEAD', headers: {range: 'bytes=2-4'}, token: null})
    expect([status, headers.get('content-length'), headers.get('content-range')]).toEqual([200, '10', null])
  })

  test('is let go of when its reader goes away', async () => {
    const address = await put(Buffer.alloc(20_000_000), 'file', 'film.bin')
    const before = await openFiles()
    for (let index = 0; index < 20; index++) {
      const reader = (await get(address, {range: 'bytes=0-9000000,9000001-19999999'})).body?.getReader()
      await reader?.read()
      await reader?.cancel()
    }
    await waitFor(async () => (await openFiles()) <= before)
  })

  test.each([
    ['Żółta łódź.csv', "filename*=UTF-8''%C5%BB%C3%B3%C5%82ta%20%C5%82%C3%B3d%C5%BA.csv"],
    ['最後の場面.csv', "filename*=UTF-8''%E6%9C%80%E5%BE%8C%E3%81%AE%E5%A0%B4%E9%9D%A2.csv"],
    ['قائمة.csv', "filename*=UTF-8''%D9%82%D8%A7%D8%A6%D9%85%D8%A9.csv"],
    ["it's 100% (final)*.csv", "filename*=UTF-8''it%27s%20100%25%20%28final%29%2a.csv"],
    ['🎬.csv', "filename*=UTF-8''%F0%9F%8E%AC.csv"],
    ['a\r\nset-cookie: b=c', "filename*=UTF-8''a%0D%0Aset-cookie%3A%20b%3Dc"],
  ])('is saved under a name in any script: %j', async (name, encoded) => {
    const address = await put(Buffer.from('a,b'), 'file', 'people.csv')
    const {headers} = await get(`${address}?dl=${encodeURIComponent(name)}`)
    const said = headers.get('content-disposition') ?? ''
    expect(said).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=/)
    expect(said.endsWith(encoded)).toBe(true)
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('that a browser might run is saved, never shown', async () => {
    const page = await get(await put(Buffer.from('<html><script>alert(1)</script>'), 'file', 'page.html'))
    expect(page.headers.get('content-disposition')).toBe('attachment')
    expect(page.headers.get('content-security-policy')).toMatch(/sandbox/)
    const drawing = await get(await put(Buffer.from('<svg onload="alert(1)"><script/></svg>'), 'file', 'drawing.svg'))
    expect(drawing.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/)
    expect(drawing.headers.get('x-content-type-options')).toBe('nosniff')
    const markup = await get(
      await put(Buffer.from('<x:html xmlns:x="http://www.w3.org/1999/xhtml"/>'), 'file', 'a.xml'),
    )
    expect(markup.headers.get('content-disposition')).toBe('attachment')
    const pdf = await get(await put(Buffer.from('%PDF-1.7\n%%EOF'), 'file', 'press kit.pdf'))
    expect([pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual(['application/pdf', null])
  })

  test('is saved under its own name when none is given', async () => {
    const address = await put(Buffer.from('a,b'), 'file', 'people.csv')
    expect((await get(`${address}?dl=`)).headers.get('content-disposition')).toMatch(/filename="people.csv"/)
  })
})

describe('a private dataset', () => {
  test('shows its assets to members only', async () => {
    await lake.ask('/v1/projects/verite/datasets/secret', {
      method: 'PUT',
      body: JSON.stringify({aclMode: 'private'}),
      headers: {'content-type': 'application/json'},
    })
    const {url} = await client.withConfig({dataset: 'secret'}).assets.upload('image', await quarters(44, 44))
    const address = new URL(url).pathname
    expect((await get(address)).status).toBe(404)
    expect((await get(`${address}?w=10`)).status).toBe(404)
    const seen = await get(`${address}?w=10`, {}, lake.token)
    expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, max-age=31536000, immutable'])
    expect((await get(address.replace('secret', 'production'))).status).toBe(404)
  })
})

describe('a deleted asset', () => {
  test('takes its bytes with it when it was the last to use them', async () => {
    const bytes = await quarters(80, 60)
    const address = await put(bytes)
    await get(`${address}?w=10`)
    const sha1 = /[a-f0-9]{40}/.exec(address)?.[0] ?? ''
    const onDisk = async () =>
      (await readdir(join(lake.folder, 'assets'), {recursive: true})).filter((name) => name.includes(sha1))
    const file = await client.assets.upload('file', bytes)
    expect(await onDisk()).toHaveLength(2)
    await client.delete(`image-${sha1}-80x60-png`)
    expect((await get(address)).status).toBe(404)
    expect((await get(new URL(file.url).pathname)).status).toBe(200)
    await client.delete(file._id)
    await waitFor(async () => (await onDisk()).length === 0)
  })
})

/** How many files this process holds open; connections stay open for a while on purpose. */
async function openFiles() {
  const held = await Promise.all((await readdir('/dev/fd')).map((fd) => readlink(`/dev/fd/${fd}`).catch(() => '')))
  return held.filter((target) => target.startsWith('/')).length
}

async function waitFor(condition: () => Promise<boolean>) {
  const patience = AbortSignal.timeout(20_000)
  while (!(await condition())) {
    patience.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
