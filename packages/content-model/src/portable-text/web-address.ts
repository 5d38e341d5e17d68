import {z} from 'zod'
import {isSafeLink} from './link-schemes.ts'

/** Where a link of a document leads. An address that no link may lead to is none, on pages and in what programs read. */
export const webAddress = z
  .string()
  .nullable()
  .transform((url) => (url !== null && isSafeLink(url) ? url : null))
