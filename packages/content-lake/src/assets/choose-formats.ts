import type {OutputFormat} from './encode-image.ts'
import type {ImageSource} from './render-image.ts'
import {invalidParameter, type TransformParameters} from './transform-parameters.ts'

/** Those that the asker's `Accept` header names, for `auto=format`. */
export type AcceptedFormats = {avif: boolean; webp: boolean}

/**
 * @returns the formats an answer may have, best first. AVIF takes seconds to encode, so who accepts it can have another
 * one at once
 * @throws ContentLakeError invalidRequest when no format can hold what is wanted
 */
export function chooseFormats(
  source: ImageSource,
  parameters: TransformParameters,
  accepts: AcceptedFormats,
): [OutputFormat, OutputFormat?] {
  const {fm} = parameters
  if (parameters.cs === 'cmyk') return [onlyJpeg(fm)]
  if (fm !== undefined && fm !== 'json') return [fm === 'pjpg' ? 'jpg' : fm]
  if (parameters.auto !== 'format') return [nativeFormat(source)]
  if (source.frames > 1) return [accepts.webp ? 'webp' : nativeFormat(source)]
  const quick = accepts.webp ? 'webp' : nativeFormat({...source, extension: source.hasAlpha ? 'png' : 'jpg'})
  return accepts.avif ? ['avif', quick] : [quick]
}

function onlyJpeg(fm: TransformParameters['fm']): OutputFormat {
  if (fm === undefined || fm === 'jpg' || fm === 'pjpg') return 'jpg'
  throw invalidParameter('cs', 'cmyk', `another colour space, or fm=jpg: ${fm} does not hold CMYK`)
}

function nativeFormat(source: ImageSource): OutputFormat {
  const {extension} = source
  if (extension === 'jpg' || extension === 'png' || extension === 'webp' || extension === 'gif') return extension
  if (extension === 'avif') return 'avif'
  return source.hasAlpha ? 'png' : 'jpg'
}
