import type {z} from 'zod'

/**
 * Fits what the lake returned to a shape. A part that does not fit is left out – an item of its list, a field of its
 * object – and logged with its place, so that one bad field never takes a page down. Returns `null` when what remains
 * is not enough for the shape.
 */
export function parseContent<Shape extends z.ZodType>(
  shape: Shape,
  data: unknown,
  what: string,
): z.output<Shape> | null {
  const whole = shape.safeParse(data)
  if (whole.success) return whole.data
  // Copied only now: nearly all content fits, and copying a film takes longer than checking it.
  const remaining = structuredClone(data)
  for (;;) {
    const parsed = shape.safeParse(remaining)
    if (parsed.success) return parsed.data
    // One at a time: removing a list's item moves those that follow it.
    const [issue] = parsed.error.issues
    if (!issue) return null
    const place = issue.path.join('.') || 'the document'
    console.error(`[content] ${what}: ${place} does not fit: ${issue.message}. It is left out.`)
    if (!leaveOut(remaining, issue.path)) return null
  }
}

/** Each call removes something, so parsing again comes to an end. False when only the whole would remain to remove. */
function leaveOut(root: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1)
  if (key === undefined) return false
  const container = path.slice(0, -1).reduce(child, root)
  if (Array.isArray(container)) return container.splice(Number(key), 1).length > 0 || leaveOut(root, path.slice(0, -1))
  if (!isRecord(container) || container[String(key)] == null) return leaveOut(root, path.slice(0, -1))
  container[String(key)] = null
  return true
}

function child(container: unknown, key: PropertyKey): unknown {
  if (Array.isArray(container)) return container[Number(key)]
  return isRecord(container) ? container[String(key)] : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
