import {z} from 'zod'

const id = z.union([z.string(), z.number()])
const session = z.string().max(200)

/** Presence as Studios speak it: JSON-RPC 2.0, one method each. Unknown methods are answered with an error. */
export const presenceMessage = z.discriminatedUnion('method', [
  z.object({id, method: z.literal('authorization'), params: z.object({authorization: z.string()})}),
  z.object({id, method: z.literal('presence_subscribe')}),
  z.object({id, method: z.literal('presence_unsubscribe'), params: z.object({subscriptionId: z.string()})}),
  z.object({id, method: z.literal('presence_rollcall'), params: z.object({session})}),
  z.object({
    id,
    method: z.literal('presence_announce'),
    params: z.object({data: z.object({sessionId: session, locations: z.array(z.unknown()).max(50)})}),
  }),
  z.object({id, method: z.literal('presence_disconnect'), params: z.object({session})}),
])
export type PresenceMessage = z.infer<typeof presenceMessage>

/** What subscribers are told; `i` is the user's id, `m` what they announced. */
export type PresenceNews =
  | {type: 'state'; i: string; m: {sessionId: string; locations: readonly unknown[]}}
  | {type: 'rollCall'; i: string; session: string}
  | {type: 'disconnect'; i: string; m: {session: string}}
