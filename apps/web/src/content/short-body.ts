/** Much more than anything that is sent to this site. */
const longest = 1024 * 1024

/** The body of a request; `null` when it is too long, without reading it to its end: whoever sends it proves nothing before. */
export async function shortBody(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > longest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
