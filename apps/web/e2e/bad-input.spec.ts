import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {event, film, person} from './documents.ts'
import {readE2eEnv} from './e2e-env.ts'
import {expect, reference, slug, test, unique} from './test.ts'

const span = (text: unknown, marks: string[] = []) => ({_type: 'span', _key: 's', text, marks})
const block = (_key: string, children: unknown, markDefs: unknown = []) => ({
  ...{_type: 'block', _key, style: 'normal'},
  children,
  markDefs,
})

test('a page shows what fits of a text that no editor could have written, and the log says what did not and where', async ({
  request,
  editor,
}) => {
  const good = unique('What fits ')
  const strange = unique('mystery')
  const work = await editor.publish({
    ...film(),
    story: [
      block('a', [span(good, ['gone', 'strong'])]),
      {_type: strange, _key: 'b', payload: '<script>alert(1)</script>'},
      block('c', 'no list'),
      block('d', [span('linked', ['x'])], [{_type: 'teleport', _key: 'x', href: 'javascript:alert(1)'}]),
      block('e', [span('unsafe', ['y'])], [{_type: 'webLink', _key: 'y', href: 'javascript:alert(2)'}]),
      {_type: 'figure', _key: 'f', caption: 'A picture that is gone', image: {_type: 'creditedImage', alt: 'x'}},
      {...block('g', [span('in a style of its own')]), style: 'h9'},
      'not even an object',
      null,
    ],
    runtimeMinutes: 'long',
    languages: ['en', 7, null],
    otherTitles: {not: 'a list'},
    releases: [{_key: 'r', kind: 'nonsense', date: {display: 'the 45th', edtf: '2027-13-45'}}],
  })
  const answer = async () => request.get(`/films/${work._id}`)
  await expect.poll(async () => (await answer()).status()).toBe(200)
  const html = await (await answer()).text()
  expect(html).toContain(good)
  expect(html).not.toMatch(/href="javascript:|<script>alert|teleport/)
  const {dataFolder, siteUrl} = readE2eEnv()
  const log = readFileSync(join(dataFolder, `logs/site-${new URL(siteUrl).port}.log`), 'utf8')
  expect(log).toMatch(new RegExp(`\\[content\\] documentary \\{"slug":"${work._id}".*story\\.`))
})

test('events that came after one another in a circle, and dates that contradict each other, are all shown', async ({
  request,
  editor,
}) => {
  const work = await editor.publish(film())
  const [one, other, own] = [event('incident'), event('incident'), event('incident')]
  const related = [reference(work._id)]
  // Each must exist before another can refer to it.
  for (const happened of [one, other, own]) await editor.publish({...happened, related})
  await editor.change(one._id, {after: [reference(other._id)]})
  await editor.change(other._id, {after: [reference(one._id)]})
  await editor.change(own._id, {after: [reference(own._id)]})
  const odd = await editor.publish({
    ...event('screening'),
    related,
    schedule: {start: '2027-05-02T20:00:00Z', end: '2027-05-01T18:00:00Z', timeZone: 'Mars/Olympus'},
    date: {_type: 'fuzzyDate', display: 'a day in May', edtf: '2027-05-09/2027-05-01', certainty: 'perhaps'},
  })
  const never = await editor.publish({
    ...event('screening'),
    related,
    schedule: {start: 'when it is dark', end: null, timeZone: 'UTC'},
  })
  const text = async (path: string) => (await request.get(path)).text()
  for (const {title} of [one, other, own, odd, never])
    await expect.poll(() => text(`/films/${work._id}`)).toContain(title)
  for (const {_id} of [one, other, own, odd, never])
    expect((await request.get(`/events/${_id}`)).status(), _id).toBe(200)
  expect((await request.get(`/films/${work._id}/calendar.ics`)).status()).toBe(200)
  // The circle would refuse to be taken apart: each refers to the other.
  for (const {_id} of [one, other, own]) await editor.change(_id, {after: []})
})

for (const name of ['фільм-Київ', 'film-Łódź-ąę', '映画', 'فيلم', 'e\u0301t\u00e9', 'a b', 'quote"<>', '100%', '🎬'])
  test(`an address in any script leads to its page: ${name}`, async ({request, editor}) => {
    const current = unique(`${name}-`).normalize('NFC')
    const someone = await editor.publish({...person(), slug: slug(current)})
    const path = `/people/${encodeURIComponent(current)}`
    await expect.poll(async () => (await request.get(path)).status()).toBe(200)
    const html = await (await request.get(path)).text()
    expect(html).toContain(someone.name)
    expect(html).not.toContain('"<>-')
  })

test('nothing that is asked for brings an answer of 500', async ({request}) => {
  const long = 'a'.repeat(6000)
  const paths = [
    ...['/films/%E0%A4%A', '/%', '/a%00b', `/films/${long}`, `/${'x/'.repeat(500)}`, '/films/..%2f..%2fetc%2fpasswd'],
    ...[`/films/last-take?${long}`, '/films/last-take?_rsc=%00', '/films/last-take?__proto__[x]=1', '/?q[]=1&q[]=2'],
    ...[`/search?q=${long}`, '/search?q=%00%ff', '/search?q=a&q=b&kind=person&kind=film', '/search?kind=nope&q=a'],
    ...['/search?q=%F0%9F%8E%AC', '/search?q=%22%29%20%7C%20*%5B', '/search?q=..%2F..%2F'],
    ...['/people/page/0', '/people/page/-1', '/people/page/1e9', '/people/page/99999999', '/people/letter/%00'],
    ...[
      '/people/letter/%F0%9F%8E%AC',
      '/events/year/99999',
      '/events/kind/__proto__',
      '/films/constructor',
      '/__proto__',
    ],
    ...[
      '/cards/films/%',
      '/cards/__proto__/x',
      `/cards/people/${long}`,
      '/oembed?url=x',
      `/oembed?url=http://x/${long}`,
    ],
    ...[
      '/oembed?url=http://localhost/%E0%A4%A&format=xml',
      '/feeds/news.exe',
      '/sitemaps/..%2f',
      '/markdown/%',
      '/%.md',
    ],
    ...['/calendar.ics?x=1', '/films/%00/calendar.ics', '/films/x/credits.csv', '/api/preview?token=%00'],
  ]
  for (const path of paths) {
    const status = (
      await request.get(path, {maxRedirects: 0, headers: {'x-forwarded-for': unique('198.51.100.')}})
    ).status()
    expect(status, path.slice(0, 80)).toBeLessThan(500)
  }
})
