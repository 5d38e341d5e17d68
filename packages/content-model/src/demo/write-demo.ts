import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {argv, exit} from 'node:process'
import {demoDocuments} from './demo-dataset.ts'
import {drawKeyArt} from './draw-key-art.ts'
import {films} from './film.ts'

const [folder] = argv.slice(2)
if (folder === undefined) {
  console.error('Say where to write the demo content: node write-demo.ts <folder>')
  exit(1)
}
await writeDemo(folder)

/** Writes what Sanity’s import reads: `data.ndjson`, and beside it `images/`. The same content gives the same bytes. */
async function writeDemo(folder: string): Promise<void> {
  await mkdir(join(folder, 'images'), {recursive: true})
  for (const film of films) {
    for (const {name, bytes} of await drawKeyArt(film.slug.current)) {
      await writeFile(join(folder, 'images', name), bytes)
    }
  }
  await writeFile(
    join(folder, 'data.ndjson'),
    demoDocuments.map((document) => `${JSON.stringify(document)}\n`).join(''),
  )
}
