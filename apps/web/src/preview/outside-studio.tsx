'use client'
import {useSyncExternalStore, type ReactNode} from 'react'

/** Shows what it holds unless the page stands in the studio, the only one that may frame it and has its own way out. */
export function OutsideStudio({children}: {children: ReactNode}) {
  const isFramed = useSyncExternalStore(
    () => () => {},
    () => window.parent !== window,
    () => false,
  )
  return isFramed ? null : children
}
