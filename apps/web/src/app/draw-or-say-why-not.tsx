import {isHTTPAccessFallbackError} from 'next/dist/client/components/http-access-fallback/http-access-fallback'
import {draftMode} from 'next/headers'
import type {ReactNode} from 'react'
import {GoneView} from '../ui/gone/gone-view.tsx'
import {NotFoundView} from '../ui/not-found/not-found-view.tsx'

/**
 * Draws a static page; or, where it ends with `notFound()` or `forbidden()`, what says so in its place. Next itself would
 * send an empty document that scripts fill in. `page-cache.mjs` reads the page's status off `data-page-status`.
 */
export async function drawOrSayWhyNot(draw: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await draw()
  } catch (error) {
    if (!isHTTPAccessFallbackError(error) || (await isDrawnPerRequest())) throw error
    const isGone = error.digest.endsWith(';403')
    return (
      <div data-page-status={isGone ? '410' : '404'}>
        <meta name="robots" content="noindex" />
        {isGone ? <GoneView /> : <NotFoundView />}
      </div>
    )
  }
}

/** In development and in previews nothing passes the page cache, and Next's own way at least has the right status. */
const isDrawnPerRequest = async () => process.env.NODE_ENV === 'development' || (await draftMode()).isEnabled
