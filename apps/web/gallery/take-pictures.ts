import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {chromium, type Browser} from '@playwright/test'
import sharp from 'sharp'

/*
 * Takes the pictures of the README's gallery from a site that runs with the demo content.
 * SITE_URL=http://localhost:3000 npm run gallery -w web
 */

const site = process.env.SITE_URL ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '../../../.github/gallery')

/** Every template by one of its pages, named as its picture is. */
const pages = {
  home: '/',
  film: '/films/last-take',
  story: '/films/last-take#timeline',
  credits: '/films/last-take/credits',
  press: '/films/last-take/press',
  person: '/people/halyna-hutchins',
  people: '/people',
  organisation: '/organisations/hulu',
  organisations: '/organisations',
  event: '/events/charge-against-alec-baldwin',
  events: '/events',
  timeline: '/timeline',
  search: '/search?q=torun',
  corrections: '/corrections',
  text: '/about',
  nothing: '/nothing-here',
}

const views = [
  {width: 1440, height: 900, theme: 'light'},
  {width: 1440, height: 900, theme: 'dark'},
  {width: 390, height: 844, theme: 'light'},
  {width: 390, height: 844, theme: 'dark'},
] as const
type View = (typeof views)[number]

const shownHeight = 400
const gap = 12

mkdirSync(folder, {recursive: true})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  for (const [name, path] of Object.entries(pages)) {
    const pictures = await Promise.all(views.map((view) => takePicture(browser, path, view)))
    await writeSheet(join(folder, `${name}.webp`), pictures)
  }
} finally {
  await browser.close()
}

async function takePicture(browser: Browser, path: string, {width, height, theme}: View): Promise<Buffer> {
  const tab = await browser.newPage({viewport: {width, height}, colorScheme: theme, reducedMotion: 'reduce'})
  try {
    await tab.goto(new URL(path, site).href, {waitUntil: 'networkidle'})
    return await sharp(await tab.screenshot())
      .resize({height: shownHeight})
      .toBuffer()
  } finally {
    await tab.close()
  }
}

/** The pictures in one row, on nothing: the README is read on light and on dark. */
async function writeSheet(file: string, pictures: readonly Buffer[]): Promise<void> {
  let left = 0
  const placed = []
  for (const input of pictures) {
    placed.push({input, left, top: 0})
    left += (await sharp(input).metadata()).width + gap
  }
  await sharp({create: {width: left - gap, height: shownHeight, channels: 4, background: 'transparent'}})
    .composite(placed)
    .webp({quality: 74, effort: 6})
    .toFile(file)
}
