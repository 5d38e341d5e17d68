import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {UserError} from './user-error.ts'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium for the browser tests: `CHROMIUM_PATH`, or where one usually lies. On Debian, as root, it is
 * installed when missing. @throws UserError saying how to get one
 */
export function ensureChromium(): string {
  const asked = process.env.CHROMIUM_PATH
  if (asked && !existsSync(asked))
    throw new UserError(`CHROMIUM_PATH=${asked} does not exist: set it to a Chromium or Chrome binary.`)
  const found = asked ?? usual.find(existsSync)
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …')
    spawnSync('apt-get', ['update', '-qq'], {stdio: 'inherit'})
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {stdio: ['ignore', 'ignore', 'inherit']})
    const installed = usual.find(existsSync)
    if (installed) return installed
  }
  throw new UserError(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  )
}
