import {ContentLakeError} from '../errors.ts'
import type {Perspective} from './query-engine.ts'

const layerPattern = /^[A-Za-z0-9_-]+$/

/**
 * A perspective as clients write it: `published`, `drafts` (once `previewDrafts`), `raw`, or releases from high to low.
 * @param text names, separated by commas
 * @throws ContentLakeError invalidRequest naming what is no perspective
 */
export function parsePerspective(text: string): Perspective {
  const layers = text.split(',').map((layer) => (layer.trim() === 'previewDrafts' ? 'drafts' : layer.trim()))
  const unknown = layers.find((layer) => !layerPattern.test(layer))
  if (unknown !== undefined) {
    throw new ContentLakeError(
      'invalidRequest',
      `"${unknown}" is no perspective: use published, drafts, raw, or names of releases separated by commas`,
    )
  }
  if (layers.length > 1 && layers.includes('raw')) {
    throw new ContentLakeError('invalidRequest', 'The perspective "raw" cannot be combined with others')
  }
  return layers
}

/** What requests without a perspective mean: before 2025-02-19 everything, from then on what is published. */
export function defaultPerspective(apiVersion: string, seesUnpublished: boolean): Perspective {
  const isRaw = seesUnpublished && apiVersion !== 'X' && (apiVersion === '1' || apiVersion < '2025-02-19')
  return isRaw ? ['raw'] : ['published']
}
