import type {Handler} from '../lake.ts'

/**
 * `POST /descriptors/claim` and `/descriptors/synchronize`: Studios offer a description of their schema to services
 * that a lake does not have. "Known for the next hour" ends the exchange.
 */
export const descriptors: Handler = () =>
  Response.json({expiryTime: new Date(Date.now() + 60 * 60 * 1000).toISOString()})
