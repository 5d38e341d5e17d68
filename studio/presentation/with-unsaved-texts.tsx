import {textsOf, wantUnsavedTexts, type UnsavedTexts} from '@verite/content-model/preview/unsaved-texts'
import {useEffect} from 'react'
import {type DocumentLayoutProps, getPublishedId, useEditState, usePerspective} from 'sanity'

/**
 * Shows each change of the form on the page beside it before it is saved: the studio saves once a second, and one types
 * faster. Everything else about the page follows when the change is saved. Takes the site's origin; gives a layout.
 */
export function withUnsavedTexts(siteOrigin: string) {
  return function DocumentWithUnsavedTexts(props: DocumentLayoutProps) {
    const id = getPublishedId(props.documentId)
    const document = useShownDocument(id, props.documentType)
    useEffect(() => tellPreview(siteOrigin, {id, texts: document && textsOf(document)}), [id, document])
    useEffect(() => () => send(siteOrigin, {id, texts: null}), [id])
    return props.renderDefault(props)
  }
}

/** The document as the preview shows it, with what is not saved yet; `null` when the preview shows another version. */
function useShownDocument(id: string, type: string) {
  const {selectedPerspectiveName, selectedReleaseId} = usePerspective()
  const {draft, published, version} = useEditState(id, type, 'default', selectedReleaseId)
  if (selectedPerspectiveName === 'published') return null
  return selectedReleaseId ? version : (draft ?? published)
}

/** Sends at once, and again to a page that has just been drawn and asks. */
function tellPreview(siteOrigin: string, texts: Omit<UnsavedTexts, 'type'>) {
  if (!texts.texts) return undefined
  send(siteOrigin, texts)
  const answer = ({origin, data}: MessageEvent) => {
    if (origin === siteOrigin && data === wantUnsavedTexts) send(siteOrigin, texts)
  }
  window.addEventListener('message', answer)
  return () => window.removeEventListener('message', answer)
}

/** Frames of other origins do not receive it. */
function send(siteOrigin: string, texts: Omit<UnsavedTexts, 'type'>) {
  const message: UnsavedTexts = {type: 'verite/unsaved-texts', ...texts}
  for (const frame of window.document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, siteOrigin)
}
