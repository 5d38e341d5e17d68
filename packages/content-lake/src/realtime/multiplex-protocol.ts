import {z} from 'zod'

/** From the browser. `url` is a path of this lake, with its query; `headers` are the request's own. */
export const multiplexRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open'),
    id: z.number().int(),
    url: z.string().max(16_384),
    headers: z.record(z.string().regex(/^[a-z-]+$/i), z.string().regex(/^[\t\x20-\x7e]*$/)).default({}),
  }),
  z.object({type: z.literal('close'), id: z.number().int()}),
])
export type MultiplexRequest = z.infer<typeof multiplexRequest>

/** From the lake. Every `open` is answered by a `head`, any number of `chunk`s of text, and one `end`. */
export type MultiplexReply =
  | {type: 'head'; id: number; status: number; headers: Record<string, string>}
  | {type: 'chunk'; id: number; text: string}
  | {type: 'end'; id: number; reason: 'complete' | 'too slow' | 'failed'}
