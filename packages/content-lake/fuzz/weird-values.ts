import type {Random} from './random.ts'

const loneSurrogate = '\ud800'
const texts = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '..',
  '../../etc/passwd',
  '%',
  '%00',
  '%2e%2e%2f',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u202e',
  loneSurrogate,
  '💥',
  'ſ',
  'İ',
  'e\u0301',
  'x'.repeat(5000),
  'drafts.',
  'drafts.drafts.a',
  'versions.',
  'versions.r1',
  '_.releases.r1',
  '_.',
  '.',
  'a b',
  'a"b',
  "a'b",
  'a\\b',
  'a\nb',
  '*',
  '$',
  '^',
  '@',
  '(((((((((((',
  '[[[[[[[[[[',
  '*[',
  '*[_id in *[_id in *[]]]',
  '"',
  '${x}',
  '{{x}}',
  '<script>alert(1)</script>',
  "'; drop table document; --",
  'a[_key=="b"].c',
  'a[-99999999999]',
  'a[0:99999999]',
  '..x',
  'a..b',
  '9'.repeat(400),
  '1e999',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  'image-abc-1x1-png',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '@@ -1,4 +1,999999999 @@\n x\n',
  '@@ broken',
] as const
// As texts, since `null` cannot be picked.
const scalars =
  `null true false 0 -0 1 -1 0.1 1e308 -1e308 5e-324 9007199254740992 2147483648 4294967296 -9223372036854775808 1e21
  [] {} [[]] [null] {"a":null} {"_ref":"nowhere"} {"_ref":7} {"_type":"reference","_ref":""} {"_key":"a"} {"_type":5} {"_id":{}}`.split(
    /\s+/,
  )

/** A value that few expect: of a wrong type, huge, deep, or with names that mean something to JavaScript. */
export function weirdValue(random: Random): unknown {
  const kind = random.integer(10)
  if (kind < 5) return random.pick(texts)
  if (kind < 8) return JSON.parse(random.pick(scalars))
  if (kind === 8) return nested(random.pick([5, 50, 500, 3000]), random.chance(0.5))
  return Array.from({length: random.pick([2, 100, 3000])}, (_, index) => ({_key: `k${index % 50}`, index}))
}

export function weirdText(random: Random): string {
  return random.pick(texts)
}

function nested(depth: number, asArray: boolean): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = asArray ? [value] : {a: value}
  return value
}
