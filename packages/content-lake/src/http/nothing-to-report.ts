import type {Handler} from '../lake.ts'

/** For lists of things that a lake never has any of: announcements, hosted studios, requests for access. */
export const emptyList: Handler = () => Response.json([])

/** For notices that a lake never gives: upsells, trials, help articles. */
export const emptyObject: Handler = () => Response.json({})
