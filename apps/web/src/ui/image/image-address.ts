import {type Image} from '@verite/content-model/image/image'

type Source = Pick<Image, 'url' | 'width' | 'height' | 'hotspot' | 'crop'>

/** Widths that cover a phone at 2× up to a wide desk at 1×, far enough apart for each to be worth a file. */
const widths = [390, 640, 780, 1080, 1440, 1920, 2560]

/** One address per width for `srcset`, never larger than the original; a ratio (width by height) crops to it. */
export function imageAddresses(image: Source, ratio?: number): string {
  const fitting = widths.filter((width) => width < image.width)
  return [...fitting, image.width].map((width) => `${imageAddress(image, width, ratio)} ${width}w`).join(', ')
}

/** The address of an image at a width, in the best format that the browser takes. */
export function imageAddress(image: Source, width: number, ratio?: number): string {
  const parameters = {
    ...rectangle(image),
    w: String(width),
    ...(ratio === undefined ? {fit: 'max'} : {h: String(Math.round(width / ratio)), fit: 'crop', ...focalPoint(image)}),
    auto: 'format',
    q: '72',
  }
  return `${image.url}?${new URLSearchParams(parameters)}`
}

function rectangle({width, height, crop}: Source): {rect?: string} {
  if (!crop) return {}
  const [left, top, right, bottom] = [crop.left ?? 0, crop.top ?? 0, 1 - (crop.right ?? 0), 1 - (crop.bottom ?? 0)]
  const [x, y] = [Math.round(width * left), Math.round(height * top)]
  return {rect: [x, y, Math.round(width * right) - x, Math.round(height * bottom) - y].join(',')}
}

function focalPoint({hotspot}: Source): {crop?: string; 'fp-x'?: string; 'fp-y'?: string} {
  if (hotspot?.x == null || hotspot.y == null) return {}
  return {crop: 'focalpoint', 'fp-x': hotspot.x.toFixed(3), 'fp-y': hotspot.y.toFixed(3)}
}
