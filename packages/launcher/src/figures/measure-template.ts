import {AxeBuilder} from '@axe-core/playwright'
import type {Browser} from '@playwright/test'
import lighthouse from 'lighthouse'
import {z} from 'zod'

/** What one page costs and how it is judged. Bytes are as they came over the wire. */
export type TemplateFigures = {
  bytes: Readonly<Record<string, number>>
  /** Of 100: performance, accessibility, best practices, search engines. */
  scores: Readonly<Record<string, number | null>>
  /** What Lighthouse found short of perfect, by the ids of its audits. */
  short: string[]
  violations: string[]
}

const kinds = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const report = z.object({
  categories: z.record(
    z.string(),
    z.object({score: z.number().nullable(), auditRefs: z.array(z.object({id: z.string(), weight: z.number()}))}),
  ),
  audits: z.record(z.string(), z.object({score: z.number().nullable(), details: z.unknown().optional()})),
})
const requests = z.object({
  items: z.array(z.object({resourceType: z.string().optional(), transferSize: z.number().optional()})),
})

/** Looks at a page as Lighthouse's phone does, and then with axe in light and dark. */
export async function measureTemplate(
  browser: Browser,
  debuggingPort: number,
  address: string,
): Promise<TemplateFigures> {
  const run = await lighthouse(address, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  })
  const read = report.parse(run?.lhr)
  const {items} = requests.parse(read.audits['network-requests']?.details ?? {items: []})
  const bytesOf = (kind: string) =>
    items.reduce((sum, {resourceType, transferSize = 0}) => (resourceType === kind ? sum + transferSize : sum), 0)
  const scoreOf = (category: string) => {
    const score = read.categories[category]?.score
    return score == null ? null : Math.round(score * 100)
  }
  return {
    bytes: Object.fromEntries(kinds.map((kind) => [kind, bytesOf(kind)])),
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(category)])),
    short: shortOf(read),
    violations: await violationsOn(browser, address),
  }
}

function shortOf({categories: judged, audits}: z.output<typeof report>): string[] {
  const weighed = Object.values(judged).flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0))
  const short = weighed.filter(({id}) => (audits[id]?.score ?? 1) < 0.9)
  return [...new Set(short.map(({id}) => id))]
}

async function violationsOn(browser: Browser, address: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({colorScheme})
    const page = await context.newPage()
    await page.goto(address)
    const {violations} = await new AxeBuilder({page}).analyze()
    found.push(...violations.map(({id}) => `${id} (${colorScheme})`))
    await context.close()
  }
  return found
}
