import {highDesertAtLastLight as palette} from '@verite/key-art/palette'
import {scene} from '@verite/key-art/scene'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {argv, exit} from 'node:process'
import sharp from 'sharp'
import {slateDocuments} from './slate-dataset.ts'
import {slateDrawings, slatePicture} from './slate-films.ts'

const [folder] = argv.slice(2)
if (folder === undefined) {
  console.error('Say where to write the invented slate: node write-slate.ts <folder>')
  exit(1)
}
await writeSlate(folder)

/** Writes what Sanity’s import reads: `data.ndjson`, and beside it `images/`. The same content gives the same bytes. */
async function writeSlate(folder: string): Promise<void> {
  await mkdir(join(folder, 'images'), {recursive: true})
  for (const seed of slateDrawings) {
    for (const aspect of ['poster', 'wide'] as const) {
      const svg = Buffer.from(scene({palette, seed, aspect}))
      const picture = await sharp(svg).resize({width: 800}).jpeg({quality: 80}).toBuffer()
      await writeFile(join(folder, 'images', slatePicture(seed, aspect)), picture)
    }
  }
  await writeFile(
    join(folder, 'data.ndjson'),
    slateDocuments.map((document) => `${JSON.stringify(document)}\n`).join(''),
  )
}
