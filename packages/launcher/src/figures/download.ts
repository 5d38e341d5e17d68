/** How a file came: until its first byte, until its last, and how much it was. */
export async function download(address: string): Promise<string> {
  const began = performance.now()
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`)
  let first: number | undefined
  let bytes = 0
  for await (const chunk of response.body) {
    first ??= performance.now() - began
    bytes += chunk.length
  }
  const took = performance.now() - began
  return `${(bytes / 1e6).toFixed(1)} MB, first byte ${Math.round(first ?? took)} ms, whole ${Math.round(took)} ms`
}
