import {type Claim} from '@verite/content-model/claim/claim'
import {type StatusShape} from '../status-mark/status-mark.tsx'

/** The shape that stands beside the word for how a claim stands. */
export function claimShape(status: Claim['status']): StatusShape {
  return shapes[status]
}

const shapes: Readonly<Record<Claim['status'], StatusShape>> = {
  supported: 'supported',
  contested: 'contested',
  unsupported: 'inferred',
  opinion: 'inferred',
  retracted: 'withdrawn',
}
