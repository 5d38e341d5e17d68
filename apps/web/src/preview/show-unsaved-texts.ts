import {unsavedTexts, wantUnsavedTexts} from '@verite/content-model/preview/unsaved-texts'
import {UnsavedTextLayer} from './unsaved-text-layer.ts'

/** Lays the texts that the studio around this page sends over it, until `signal` ends that. Nobody else is listened to. */
export function showUnsavedTexts(studioOrigin: string, signal: AbortSignal) {
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
