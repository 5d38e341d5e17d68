'use client'
import {unsavedTexts, wantUnsavedTexts} from '@verite/content-model/preview/unsaved-texts'
import {useEffect} from 'react'

/** Within the studio: shows what is typed into its form before it is saved. */
export function UnsavedTextsFromStudio({studioOrigin}: {studioOrigin: string}) {
  useEffect(() => {
    if (window.parent === window) return
    const leaving = new AbortController()
    void listen(studioOrigin, leaving.signal)
    return () => leaving.abort()
  }, [studioOrigin])
  return null
}

async function listen(studioOrigin: string, signal: AbortSignal) {
  // Loaded here, so that readers never load it.
  const {UnsavedTextLayer} = await import('./unsaved-text-layer.ts')
  if (signal.aborted) return
  const layer = new UnsavedTextLayer(document.body)
  signal.addEventListener('abort', () => layer.close())
  const receive = ({origin, source, data}: MessageEvent) => {
    if (origin !== studioOrigin || source !== window.parent) return
    const message = unsavedTexts.safeParse(data)
    if (message.success) layer.set(message.data)
  }
  window.addEventListener('message', receive, {signal})
  window.parent.postMessage(wantUnsavedTexts, studioOrigin)
}
