import {z} from 'zod'
import type {FuzzedRequest} from './mutate-request.ts'
import type {Answer} from './send-request.ts'

const sanityError = z.object({
  statusCode: z.number(),
  message: z.string().min(1),
  error: z.object({type: z.string().min(1), description: z.string().min(1)}),
})

/** What is wrong with an answer, if anything is. */
export function judgeAnswer({method, target}: FuzzedRequest, answer: Answer): string | undefined {
  if (answer.kind === 'lost') return `no answer: ${answer.reason}`
  if (answer.kind !== 'answer') return undefined
  const {status, type, text} = answer
  if (status >= 500 && status !== 504) return `answered with ${status}: ${text.slice(0, 300)}`
  if (/\n\s+at .*:\d+/.test(text)) return `tells where in the code it failed: ${text.slice(0, 300)}`
  if (method === 'HEAD' || status === 304) return undefined
  // People see the sign-in page.
  if (status >= 400 && /\/login(\?|$)/.test(target) && type.startsWith('text/html')) return undefined
  if (status >= 400) return judgeError(status, text)
  if (type.startsWith('application/json') && text.length < 100_000 && parsed(text) === undefined) return 'is no JSON'
  return undefined
}

function judgeError(status: number, text: string): string | undefined {
  const error = sanityError.safeParse(parsed(text))
  if (!error.success) return `an error ${status} that is none of Sanity's: ${text.slice(0, 300)}`
  return error.data.statusCode === status ? undefined : `says ${error.data.statusCode} with status ${status}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
