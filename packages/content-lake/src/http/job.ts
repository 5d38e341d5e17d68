import type {CopyJob} from '../documents/copy-jobs.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {encodeEvent} from '../realtime/event-stream.ts'

/** `GET /jobs/:job`: how far a copy has got. */
export const job: Handler = (context) => Response.json(jobNamed(context))

/**
 * `GET /jobs/:job/listen`: the same as server-sent events, until it has ended. Sanity's command line asks without its
 * token: to know the id is the right to ask.
 */
export const jobEvents: Handler = (context) => {
  const {lake} = context
  const {id} = jobNamed(context)
  let stop = () => {}
  const stream = lake.realtime.streams.open({onClose: () => stop(), stillAllowed: () => true})
  stop = lake.copies.follow(id, tell)
  tell(jobNamed(context))
  return stream.response

  function tell(now: CopyJob) {
    stream.send(encodeEvent({event: 'job', data: {...now, jobId: now.id}}))
    if (now.state !== 'pending') stream.end()
  }
}

function jobNamed({lake, params}: RequestContext): CopyJob {
  const found = lake.copies.find(params.job ?? '')
  if (found) return found
  throw new ContentLakeError('notFound', `There is no job "${params.job}"`)
}
