import {highDesertAtLastLight} from '@verite/key-art/palette'
import {scene} from '@verite/key-art/scene'
import sharp from 'sharp'
import {keyArtFiles} from './key-art.ts'

const aspects = ['poster', 'wide', 'tall', 'social'] as const

/** Draws a film’s four pictures as JPEG files. None has words in it: the site sets the title, in its own type. */
export async function drawKeyArt(seed: string): Promise<{name: string; bytes: Buffer}[]> {
  const palette = highDesertAtLastLight
  return Promise.all(
    aspects.map(async (aspect) => {
      const svg = scene({palette, seed, aspect})
      const bytes = await sharp(Buffer.from(svg)).jpeg({quality: 88, mozjpeg: true}).toBuffer()
      return {name: keyArtFiles[aspect], bytes}
    }),
  )
}
