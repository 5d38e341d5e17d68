import {ContentLakeError} from '../errors.ts'
import type {LakeConfig} from '../lake.ts'

/**
 * Where to send a person after signing in: an address within an allowed origin, or undefined when none was asked for.
 * @throws ContentLakeError invalidRequest for an address anywhere else: the lake leads nobody astray
 */
export function returnAddress(origin: string | null, {allowedOrigins}: LakeConfig): URL | undefined {
  if (origin === null || origin === '') return undefined
  const url = URL.parse(origin)
  if (url && allowedOrigins.includes(url.origin) && !url.username && !url.password) return url
  throw new ContentLakeError(
    'invalidRequest',
    `This lake sends nobody to ${url?.origin ?? origin}. If that is your studio, add it to LAKE_ALLOWED_ORIGINS`,
  )
}
