import {rmSync} from 'node:fs'

/*
 * Next writes types of the routes beside each of its builds, and TypeScript reads them all: those of a build that is
 * older than a route's move would fail every later one. They are written anew.
 */
for (const build of ['.next', '.next/dev', '.next-test']) rmSync(`${build}/types`, {recursive: true, force: true})
