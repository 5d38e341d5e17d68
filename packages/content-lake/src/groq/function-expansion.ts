const maxCalls = 1000
const declarations = /\bfn\s+([\w]+::[\w]+)\s*\(/g

/**
 * Whether the user functions of a query come to more calls than can be read: groq-js puts each body where it is called, so
 * thirty functions that each call the one before twice would be a thousand million.
 */
export function expandsTooFar(query: string): boolean {
  const starts = Array.from(query.matchAll(declarations), ({1: name = '', index, 0: head}) => ({
    name,
    start: index + head.length,
    index,
  }))
  if (!starts.length) return false
  const bodies = starts.map(({name, start}, position) => ({
    name,
    text: query.slice(start, starts[position + 1]?.index ?? query.length),
  }))
  const totals = new Map<string, number>()
  const callsIn = (text: string, depth: number): number => {
    if (depth > starts.length) return 0
    const called = Array.from(text.matchAll(/[\w]+::[\w]+(?=\()/g), ([name]) => name)
    return called.reduce((sum, name) => Math.min(maxCalls + 1, sum + callsOf(name, depth + 1)), 0)
  }
  const callsOf = (name: string, depth: number): number => {
    const known = totals.get(name)
    if (known !== undefined) return known
    const body = bodies.find((other) => other.name === name)
    if (!body) return 0
    totals.set(name, 1)
    const total = 1 + callsIn(body.text, depth)
    totals.set(name, total)
    return total
  }
  // What the last body ends with is the query itself; counting it there only makes the sum larger.
  return bodies.some(({name}) => callsOf(name, 0) > maxCalls)
}
