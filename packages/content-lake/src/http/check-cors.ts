import type {Handler} from '../lake.ts'

/** `GET /check/cors`: clients ask this when a request failed, to tell a foreign origin from a broken network. */
export const checkCors: Handler = ({lake, request}) => {
  const origin = request.headers.get('origin')
  const allowed = origin === null || lake.config.allowedOrigins.includes(origin)
  return Response.json({result: {allowed, withCredentials: allowed}})
}
