import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'

const number = (expected: string, least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .describe(expected)
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .describe(`a whole number from ${least} to ${most}`)
const side = whole(1, 8192)
const edges = /^(top|bottom|left|right|center)([, ](top|bottom|left|right|center))?$/

/** Sanity's parameters, each with what it expects. Those that are not listed change nothing, so they are not read. */
const parameters = {
  rect: z
    .string()
    .regex(/^\d+,\d+,\d+,\d+$/)
    .transform(rectangle)
    .refine(({width, height}) => width > 0 && height > 0)
    .describe('left,top,width,height in whole pixels of the original, such as 0,0,300,200'),
  w: side,
  h: side,
  'min-w': side,
  'min-h': side,
  'max-w': side,
  'max-h': side,
  fit: z
    .enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'])
    .describe('one of clip, crop, fill, fillmax, max, min, scale'),
  crop: z
    .union([z.enum(['entropy', 'focalpoint']), z.string().regex(edges)])
    .describe('entropy, focalpoint, center, or edges such as top or bottom,left'),
  'fp-x': number('a number from 0 to 1', 0, 1),
  'fp-y': number('a number from 0 to 1', 0, 1),
  dpr: number('a number from 1 to 3', 1, 3),
  q: whole(0, 100),
  fm: z
    .enum(['jpg', 'pjpg', 'png', 'webp', 'gif', 'json'])
    .describe('one of jpg, pjpg, png, webp, gif, json; AVIF comes by auto=format to those who accept it'),
  cs: z.enum(['origin', 'srgb', 'cmyk', 'b-w']).describe('one of origin, srgb, cmyk, b-w'),
  auto: z.literal('format').describe('format'),
  blur: whole(1, 2000),
  sharp: whole(0, 100),
  sat: whole(-100, 100),
  invert: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .describe('true or false'),
  flip: z.enum(['h', 'v', 'hv', 'vh']).describe('h, v or hv'),
  or: z.enum(['0', '90', '180', '270']).transform(Number).describe('one of 0, 90, 180, 270'),
  pad: whole(0, 1000),
  bg: z
    .string()
    .regex(/^([\da-f]{3}|[\da-f]{4}|[\da-f]{6}|[\da-f]{8})$/i)
    .transform(colour)
    .describe('a colour as rgb, argb, rrggbb or aarrggbb in hexadecimal digits'),
  frame: z.literal('1').describe('1'),
}
const query = z.object(parameters).partial()

export type Rectangle = {left: number; top: number; width: number; height: number}
export type Colour = {r: number; g: number; b: number; alpha: number}
export type TransformParameters = z.infer<typeof query>

/** The names of all parameters that change an image. */
export const transformParameters: readonly string[] = Object.keys(parameters)

/**
 * @returns what the address of an image asks for; `{}` when it asks for the image as it is
 * @throws ContentLakeError invalidRequest, naming the parameter and what it expects
 */
export function parseTransform(search: URLSearchParams): TransformParameters {
  const parsed = query.safeParse(Object.fromEntries(search))
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  const expected = Object.entries(parameters).find(([known]) => known === name)?.[1].description
  throw invalidParameter(name, search.get(name), expected ?? 'another value')
}

export function invalidParameter(name: string, value: string | null, expected: string) {
  const description = `Invalid image parameter "${name}=${value?.slice(0, 80)}": expected ${expected}`
  return new ContentLakeError('invalidRequest', description, {parameter: name})
}

function rectangle(text: string): Rectangle {
  const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
  return {left, top, width, height}
}

function colour(digits: string): Colour {
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  const [r = 0, g = 0, b = 0] = pairs.slice(-3).map((pair) => Number.parseInt(pair, 16))
  return {r, g, b, alpha: pairs.length === 4 ? Number.parseInt(pairs[0] ?? 'ff', 16) / 255 : 1}
}
