import {execFile} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {plantedBugs, type PlantedBug} from './planted-bugs.ts'

/*
 * Plants each bug in a copy of the lake's source and compares that with groq-js: the comparison must notice every one.
 * npm run planner-bugs -- [queries]
 */

const queries = process.argv[2] ?? '4000'
const packageFolder = fileURLToPath(new URL('../', import.meta.url))
const workspace = mkdtempSync(join(tmpdir(), 'planner-bugs-'))
const copy = join(workspace, 'packages/content-lake')
const missed: string[] = []
try {
  for (const folder of ['src', 'test', 'migrations'])
    cpSync(join(packageFolder, folder), join(copy, folder), {recursive: true})
  cpSync(join(packageFolder, 'package.json'), join(copy, 'package.json'))
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'))
  symlinkSync(join(packageFolder, '../../node_modules'), join(workspace, 'node_modules'))
  if (await isNoticed()) throw new Error('The comparison fails without any bug')
  for (const bug of plantedBugs) {
    const noticed = await whilePlanted(bug)
    console.log(`${noticed ? 'caught' : 'MISSED'}  ${bug.name}`)
    if (!noticed) missed.push(bug.name)
  }
} finally {
  rmSync(workspace, {recursive: true})
}
console.log(`${plantedBugs.length - missed.length} of ${plantedBugs.length} caught`)
process.exitCode = missed.length > 0 ? 1 : 0

async function whilePlanted({file, right, wrong}: PlantedBug): Promise<boolean> {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(right)) throw new Error(`${file} no longer has what the bug replaces: ${right}`)
  writeFileSync(path, source.replace(right, wrong))
  try {
    return await isNoticed()
  } finally {
    writeFileSync(path, source)
  }
}

function isNoticed(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(copy, 'test/differential.ts'), queries, '1'], (error) => resolve(error !== null))
  })
}
