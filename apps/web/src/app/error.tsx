'use client'

import {ErrorView} from '../ui/error/error-view.tsx'

type Failure = {error: Error & {digest?: string}; reset: () => void}

/** What stands in for a page that could not be drawn. */
export default function PageError({error, reset}: Failure) {
  return <ErrorView retry={reset} digest={error.digest} />
}
