import {type DraftGap} from '@verite/content-model/preview/draft-gaps'

/** Thrown where somebody previews a draft that lacks what a page cannot do without. */
export class UnfinishedPage extends Error {
  readonly gaps: readonly DraftGap[]

  constructor(gaps: readonly DraftGap[]) {
    super(`The draft is no page yet, for want of: ${gaps.join(', ')}.`)
    this.gaps = gaps
  }
}
