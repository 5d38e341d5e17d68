/** The second line of a document's entry in lists: what is known of it, in order, and nothing for what is not. */
export function previewLine(parts: readonly unknown[], separator = ', '): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(separator)
}
