import {textsOf, wantUnsavedTexts, type UnsavedTexts} from '@verite/content-model/preview/unsaved-texts'
import {useEffect} from 'react'
import {type DocumentLayoutProps, type EditStateFor, getPublishedId, useDocumentStore, usePerspective} from 'sanity'

/**
 * Shows each change of the form on the page beside it before it is saved: the studio saves once a second, and one types
 * faster. Everything else about the page follows when the change is saved. Takes the site's origin; gives a layout.
 */
export function withUnsavedTexts(siteOrigin: string) {
  return function DocumentWithUnsavedTexts(props: DocumentLayoutProps) {
    useUnsavedTexts(siteOrigin, getPublishedId(props.documentId), props.documentType)
    return props.renderDefault(props)
  }
}

/** Straight from the store of local changes: waiting for the form to be drawn would cost more than all the rest. */
function useUnsavedTexts(siteOrigin: string, id: string, type: string) {
  const {pair} = useDocumentStore()
  const {selectedPerspectiveName, selectedReleaseId} = usePerspective()
  useEffect(() => {
    if (selectedPerspectiveName === 'published') return
    const preview = talkToPreview(siteOrigin, id)
    const changes = pair.editState(id, type, selectedReleaseId).subscribe((state) => {
      const shown = selectedReleaseId ? state.version : draftOrPublished(state)
      if (state.ready && shown) preview.tell(textsOf(shown))
    })
    return () => {
      changes.unsubscribe()
      preview.end()
    }
  }, [siteOrigin, id, type, pair, selectedPerspectiveName, selectedReleaseId])
}

const draftOrPublished = ({draft, published}: EditStateFor) => draft ?? published

/** Says it at once, and again to a page that has just been drawn and asks. */
function talkToPreview(siteOrigin: string, id: string) {
  let last: UnsavedTexts['texts'] = null
  const tell = (texts: UnsavedTexts['texts']) => {
    last = texts
    send(siteOrigin, {type: 'verite/unsaved-texts', id, texts})
  }
  const answer = ({origin, data}: MessageEvent) => {
    if (origin === siteOrigin && data === wantUnsavedTexts && last) tell(last)
  }
  window.addEventListener('message', answer)
  const end = () => {
    window.removeEventListener('message', answer)
    tell(null)
  }
  return {tell, end}
}

/** Frames of other origins do not receive it. */
function send(siteOrigin: string, message: UnsavedTexts) {
  for (const frame of window.document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, siteOrigin)
}
