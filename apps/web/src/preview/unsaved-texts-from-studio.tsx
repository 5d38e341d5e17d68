'use client'
import {useEffect} from 'react'

/** Within the studio: shows what is typed into its form before it is saved. */
export function UnsavedTextsFromStudio({studioOrigin}: {studioOrigin: string}) {
  useEffect(() => {
    if (window.parent === window) return
    const leaving = new AbortController()
    // Loaded here, so that readers never load it.
    void import('./show-unsaved-texts.ts').then(({showUnsavedTexts}) => {
      if (!leaving.signal.aborted) showUnsavedTexts(studioOrigin, leaving.signal)
    })
    return () => leaving.abort()
  }, [studioOrigin])
  return null
}
