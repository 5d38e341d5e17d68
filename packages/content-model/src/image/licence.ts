import {z} from 'zod'

/** The first and the last day (ISO) on which an image may be shown; nothing: no limit. */
export type Licence = {licenceBegins?: string | null | undefined; licenceExpires?: string | null | undefined}

const licensed = z.object({licenceBegins: z.string().nullish(), licenceExpires: z.string().nullish()})
const day = 24 * 3_600_000

/** Whether an image may be shown at that moment (ISO). Days are UTC's. A limit that is no date allows nothing. */
export function isLicensed({licenceBegins, licenceExpires}: Licence, now: string): boolean {
  const moment = Date.parse(now)
  const hasBegun = licenceBegins == null || startOf(licenceBegins) <= moment
  const goesOn = licenceExpires == null || moment < startOf(licenceExpires) + day
  return hasBegun && goesOn
}

/** Every moment at which a licence somewhere in the content begins or is over. */
export function licenceChanges(content: unknown): Date[] {
  if (Array.isArray(content)) return content.flatMap(licenceChanges)
  if (!isRecord(content)) return []
  return [...ownChanges(content), ...Object.values(content).flatMap(licenceChanges)]
}

/**
 * The content without the images that may not be shown at that moment (ISO), wherever they are: they leave their list,
 * and a field that held one is null. What holds no such image is returned as it is, not as a copy.
 */
export function withoutUnlicensed(content: unknown, now: string): unknown {
  if (Array.isArray(content)) {
    const kept = content.filter((part) => !isUnlicensed(part, now)).map((part) => withoutUnlicensed(part, now))
    return kept.length === content.length && kept.every((part, index) => part === content[index]) ? content : kept
  }
  if (!isRecord(content)) return content
  const entries = Object.entries(content).map(
    ([key, part]) => [key, isUnlicensed(part, now) ? null : withoutUnlicensed(part, now)] as const,
  )
  return entries.every(([key, part]) => part === content[key]) ? content : Object.fromEntries(entries)
}

function ownChanges(image: Record<string, unknown>): Date[] {
  const {licenceBegins, licenceExpires} = licensed.safeParse(image).data ?? {}
  const moments = [licenceBegins && startOf(licenceBegins), licenceExpires && startOf(licenceExpires) + day]
  return moments.flatMap((moment) => (typeof moment === 'number' && !Number.isNaN(moment) ? [new Date(moment)] : []))
}

function isUnlicensed(part: unknown, now: string): boolean {
  if (!isRecord(part) || !('licenceBegins' in part || 'licenceExpires' in part)) return false
  const read = licensed.safeParse(part)
  return !read.success || !isLicensed(read.data, now)
}

/** Not a number where it is no date, and nothing compares with that. */
const startOf = (date: string) => Date.parse(`${date}T00:00:00Z`)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
