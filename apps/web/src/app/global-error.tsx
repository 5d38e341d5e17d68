'use client'

import {ErrorView} from '../ui/error/error-view.tsx'
import '../ui/styles/site.css'

/** What stands in for the whole site when even its frame could not be drawn. */
export default function GlobalError({error, reset}: {error: Error & {digest?: string}; reset: () => void}) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown</title>
        <main>
          <ErrorView language="en" retry={reset} digest={error.digest} />
        </main>
      </body>
    </html>
  )
}
