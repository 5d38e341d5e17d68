import sharp from 'sharp'
import {scriptFilesOf, typefaces} from '../typefaces/typefaces.ts'

export type TextStyle = {face: 'Source Serif 4' | 'Inter Medium'; size: number; colour: string; lineHeight?: number}
export type DrawnText = {input: Buffer; width: number; height: number; isRightToLeft: boolean}

/**
 * Text as a picture with a transparent ground, wrapped to a width in pixels: sharp's Pango joins and orders the letters
 * of every script. Nothing for a text without letters.
 */
export async function drawText(text: string, width: number, style: TextStyle): Promise<DrawnText | null> {
  if (!text.trim()) return null
  await haveFaces([typefaces.serif, typefaces.medium, ...scriptFilesOf(text)])
  const {data: input, info} = await draw(escapeMarkup(text), {...style, width})
  return {input, width: info.width, height: info.height, isRightToLeft: beginsRightToLeft(text)}
}

function draw(markup: string, {face, size, colour, lineHeight = 1, width}: TextStyle & {width: number}) {
  const text = `<span foreground="${colour}" line_height="${lineHeight}">${markup}</span>`
  return sharp({text: {text, font: `${face} ${size}`, width, rgba: true, wrap: 'word-char'}})
    .png()
    .toBuffer({resolveWithObject: true})
}

const known = new Map<string, Promise<unknown>>()

/** A font file that a text is drawn with stays known to the whole process; that one text names one is enough. */
async function haveFaces(files: readonly string[]) {
  for (const file of files) {
    if (!known.has(file))
      known.set(
        file,
        sharp({text: {text: '.', fontfile: file}})
          .png()
          .toBuffer(),
      )
    await known.get(file)
  }
}

const escapeMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** By its first letter that has a direction. */
const beginsRightToLeft = (text: string) =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
