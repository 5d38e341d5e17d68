import {connection} from 'next/server'
import {subscriptionState} from '../../../content/subscription-state.ts'

/** Whether this instance serves, and whether it hears of changes. Serving pages does not need the lake: always 200. */
export async function GET(): Promise<Response> {
  await connection()
  const lake = subscriptionState.get()
  const status = lake.status === 'connected' ? 'ok' : 'degraded'
  return Response.json({status, lake, now: new Date().toISOString()}, {headers: {'cache-control': 'no-store'}})
}
