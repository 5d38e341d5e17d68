import {z} from 'zod'

/** What the studio says on the socket: start this request, or stop it. */
export type ClientFrame =
  {op: 'open'; id: number; url: string; headers: Record<string, string>} | {op: 'close'; id: number}

const serverFrame = z.union([
  z.object({id: z.number(), status: z.number(), headers: z.record(z.string(), z.string())}),
  z.object({id: z.number(), chunk: z.string()}),
  z.object({id: z.number(), end: z.literal(true)}),
])

/** What the lake answers: the head of a response once, then pieces of its body, then its end. */
export type ServerFrame = z.infer<typeof serverFrame>

/** Takes one message of the socket; throws when it is not a frame. */
export function parseServerFrame(message: unknown): ServerFrame {
  return serverFrame.parse(JSON.parse(z.string().parse(message)))
}
