import {z} from 'zod'

/** A client may name its transaction: the name becomes the revision of every document that it changes. */
export const transactionId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, 'a transaction ID is at most 128 letters, digits, ".", "_" and "-"')
