#!/usr/bin/env node
import module from 'node:module'
import {dirname} from 'node:path'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`content-lake needs Node 24 or newer; this is ${process.versions.node}. In the project, npx brings it.`)
  process.exit(1)
}
// Half of what a start costs is compiling the same files again.
module.enableCompileCache()
// Threads ask the environment where what is compiled lies.
const compiled = module.getCompileCacheDir()
if (compiled) process.env.NODE_COMPILE_CACHE ??= dirname(compiled)
const {run} = await import('../src/cli/run.ts')
process.exitCode = await run(process.argv.slice(2), process.env)
