import {chromium, type Frame, type Page} from '@playwright/test'
import {percentiles} from './percentiles.ts'

type Options = {
  signInLink: string
  studioUrl: string
  siteUrl: string
  slug: string
  chromiumPath: string
  /** How often the title is replaced as a whole, and how many keys are pressed. */
  times: number
}
type Moment = {text: string; at: number}

/**
 * Edits the film's title in a real studio, beside its page, and takes the time from the browser's input event to the
 * frame in which the page shows that text: replacing it as a whole, and key by key at eight keys a second.
 */
export async function draftToPreview(options: Options): Promise<{replaced: string; typed: string}> {
  const browser = await chromium.launch({
    executablePath: options.chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({viewport: {width: 1600, height: 1000}})
    await page.goto(options.signInLink)
    await page.getByRole('button', {name: /Sign in/}).click()
    await page.getByRole('link', {name: 'Films'}).waitFor({timeout: 60_000})
    await page.goto(`${options.studioUrl}/presentation?preview=/films/${options.slug}`)
    const frame = await previewOf(page, options.siteUrl)
    const title = page.getByTestId('field-title').getByTestId('string-input')
    const original = await title.inputValue()
    await watchTyped(page)
    await watchShown(frame)

    const replacements = Array.from({length: options.times}, (_, round) => () => title.fill(`Measured title ${round}.`))
    const replaced = await latencies(page, frame, replacements, 900)
    await title.press('End')
    const keys = Array.from(
      {length: options.times},
      (_, key) => () => title.press(String.fromCharCode(97 + (key % 26))),
    )
    const typed = await latencies(page, frame, keys, 125)
    await title.fill(original)
    await page.waitForTimeout(2500)
    return {replaced: percentiles(replaced), typed: percentiles(typed)}
  } finally {
    await browser.close()
  }
}

async function previewOf(page: Page, siteUrl: string): Promise<Frame> {
  const inPreview = page.frameLocator('iframe')
  await inPreview.locator('sanity-visual-editing').waitFor({state: 'attached', timeout: 60_000})
  await page.getByTestId('field-title').getByTestId('string-input').waitFor({timeout: 30_000})
  // The form must have been told of the page, and the other way round.
  await page.waitForTimeout(3000)
  const frame = page.frames().find((candidate) => candidate.url().startsWith(siteUrl))
  if (!frame) throw new Error('The studio shows no preview of the site.')
  return frame
}

/** Does each of these, and gives the time (ms) until the page showed what each input event had put into the field. */
async function latencies(page: Page, frame: Frame, actions: readonly (() => Promise<void>)[], pause: number) {
  await page.evaluate(() => void (globalThis.benchMoments = []))
  await frame.evaluate(() => void (globalThis.benchMoments = []))
  for (const act of actions) {
    const began = performance.now()
    await act()
    // Not in step with the second at which the studio saves.
    await page.waitForTimeout(Math.max(0, pause * (0.8 + Math.random() * 0.4) - (performance.now() - began)))
  }
  await page.waitForTimeout(3000)
  const inputs = await page.evaluate(() => globalThis.benchMoments ?? [])
  const shown = await frame.evaluate(() => globalThis.benchMoments ?? [])
  return inputs.map(({text, at}, index) => {
    const later = new Set(inputs.slice(index).map((input) => input.text))
    const first = shown.find((moment) => moment.at >= at && later.has(moment.text))
    if (!first) throw new Error(`The preview never showed “${text}”.`)
    return first.at - at
  })
}

declare global {
  var benchMoments: Moment[] | undefined
}

function watchTyped(page: Page) {
  return page.evaluate(() => {
    document.addEventListener(
      'input',
      ({target}) => {
        if (!(target instanceof HTMLInputElement)) return
        globalThis.benchMoments?.push({text: target.value, at: performance.timeOrigin + performance.now()})
      },
      true,
    )
  })
}

/** Edit markers are invisible and left out. */
function watchShown(frame: Frame) {
  return frame.evaluate(() => {
    const marker = /[\u200B-\u200F\u2060-\u2064\uFEFF]/g
    const note = () => {
      const text = document.querySelector('h1')?.textContent.replaceAll(marker, '') ?? ''
      if (globalThis.benchMoments?.at(-1)?.text === text) return
      globalThis.benchMoments?.push({text, at: performance.timeOrigin + performance.now()})
    }
    // In the next frame at the earliest: then it is on screen.
    new MutationObserver(() => requestAnimationFrame(note)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
}
