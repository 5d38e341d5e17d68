import {percentiles} from '../bench/percentiles.ts'

/**
 * How long a search takes over HTTP, page and all: names whole, begun and misspelt, each asked once so that no answer is
 * one that was given before. "p50 / p95 / max".
 */
export async function searchTimes(siteUrl: string, names: readonly string[]): Promise<string> {
  const durations: number[] = []
  await ask(siteUrl, 'warm')
  for (const text of names.flatMap(spellings)) durations.push(await ask(siteUrl, text))
  return `${percentiles(durations)} of ${durations.length}`
}

function spellings(name: string): string[] {
  const middle = Math.floor(name.length / 2)
  return [name, name.slice(0, 4), name.slice(0, middle) + name.slice(middle + 1)]
}

async function ask(siteUrl: string, text: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${siteUrl}/search?${new URLSearchParams({q: text})}`)
  await response.text()
  if (!response.ok) throw new Error(`The search for “${text}” answered ${response.status}.`)
  return performance.now() - began
}
