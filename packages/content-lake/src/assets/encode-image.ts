import type {Sharp} from 'sharp'
import type {TransformParameters} from './transform-parameters.ts'

export type OutputFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'gif'

/** @returns the image, set to be written in a format with the wanted quality */
export function encodeImage(image: Sharp, format: OutputFormat, {q, fm}: TransformParameters): Sharp {
  const quality = Math.max(1, q ?? 75)
  if (format === 'png') return image.png({compressionLevel: 9})
  if (format === 'gif') return image.gif()
  if (format === 'webp') return image.webp({quality})
  // AVIF's scale is another one: two thirds of a JPEG's figure look the same.
  if (format === 'avif') return image.avif({quality: Math.max(1, Math.round((quality * 2) / 3)), effort: 3})
  return image.jpeg({quality, progressive: fm === 'pjpg'})
}
