#!/usr/bin/env node
import {enableCompileCache} from 'node:module'

// Half of what a start costs is compiling the same files again.
enableCompileCache()
const {run} = await import('../src/cli/run.ts')
process.exitCode = await run(process.argv.slice(2), process.env)
