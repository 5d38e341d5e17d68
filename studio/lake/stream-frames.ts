import {z} from 'zod'

/** What the studio says on the socket: start the request with this address and these headers, or stop it. */
export type ClientFrame =
  {type: 'open'; id: number; url: string; headers: Record<string, string>} | {type: 'close'; id: number}

const serverFrame = z.discriminatedUnion('type', [
  z.object({type: z.literal('head'), id: z.number(), status: z.number(), headers: z.record(z.string(), z.string())}),
  z.object({type: z.literal('chunk'), id: z.number(), text: z.string()}),
  z.object({type: z.literal('end'), id: z.number(), reason: z.string()}),
])

/** What the lake answers: the head of a response once, pieces of its body, and an end. */
export type ServerFrame = z.infer<typeof serverFrame>

/** Takes one message of the socket; throws when it is not a frame. */
export function parseServerFrame(message: unknown): ServerFrame {
  return serverFrame.parse(JSON.parse(z.string().parse(message)))
}
