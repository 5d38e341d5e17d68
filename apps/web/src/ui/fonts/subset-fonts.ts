import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import subset from 'subset-font'

/**
 * Cuts the site's font files out of the @fontsource packages: the axes and the characters that pages use, no more.
 * Letters of European languages are apart from the rarer ones, so that one ń does not load a thousand others.
 * Run it with `npm run fonts -w web` after one of those packages has changed, and commit what it writes.
 */
const require = createRequire(import.meta.url)

const scripts: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2dc],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2215],
  ],
  'latin-ext': [
    [0x100, 0x17f],
    [0x218, 0x21b],
    [0x1e9e, 0x1e9e],
  ],
  'latin-rare': [
    [0x180, 0x217],
    [0x21c, 0x2af],
    [0x1e00, 0x1e9d],
    [0x1e9f, 0x1e9f],
    [0x1ef2, 0x1eff],
    [0x2c60, 0x2c7f],
  ],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
  // The name of the other language, which stands on every page.
  name: [...'Українська'].map((letter) => [letter.codePointAt(0) ?? 0, letter.codePointAt(0) ?? 0] as const),
}

/**
 * What a browser applies by itself, and what the styles ask for: figures of one width in tables, small capitals in
 * credits. Other features would bring their letters along, a third of the files.
 */
const features = [
  ...['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'clig', 'calt', 'rlig', 'rclt', 'rvrn'],
  ...['tnum', 'smcp', 'c2sc'],
]

/** In which file of a package the letters of a script are. */
const files: Readonly<Record<string, string>> = {'latin-rare': 'latin-ext', name: 'cyrillic'}

/** Italics stand in running text only: one optical size, in points, halves their files. */
const italicSize = 14

interface Cut {
  name: string
  from: string
  axes?: SubsetOptions['variationAxes']
}

type SubsetOptions = NonNullable<Parameters<typeof subset>[2]>

for (const [script, ranges] of Object.entries(scripts)) {
  const text = textOf(ranges)
  for (const {name, from, axes} of cutsOf(script)) {
    const original = await readFile(require.resolve(from))
    const file = await subset(original, text, {
      targetFormat: 'woff2',
      keepFeatures: features,
      ...(axes && {variationAxes: axes}),
    })
    await writeFile(new URL(`${name}.woff2`, import.meta.url), file)
    console.log(`${name}.woff2 ${original.length} → ${file.length} bytes`)
  }
}

function cutsOf(script: string): Cut[] {
  const file = files[script] ?? script
  const serif = `@fontsource-variable/source-serif-4/files/source-serif-4-${file}`
  const sans = `@fontsource-variable/inter/files/inter-${file}`
  const mono = `@fontsource/ibm-plex-mono/files/ibm-plex-mono-${file}`
  const upright = {name: `sans-${script}`, from: `${sans}-wght-normal.woff2`, axes: {wght: {min: 400, max: 600}}}
  if (script === 'name') return [{...upright, axes: {wght: 400}}]
  return [
    {name: `serif-${script}`, from: `${serif}-opsz-normal.woff2`, axes: {wght: 400, opsz: {min: 14, max: 60}}},
    {name: `serif-italic-${script}`, from: `${serif}-opsz-italic.woff2`, axes: {wght: 400, opsz: italicSize}},
    upright,
    {name: `mono-${script}`, from: `${mono}-400-normal.woff2`},
  ]
}

function textOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')
}
