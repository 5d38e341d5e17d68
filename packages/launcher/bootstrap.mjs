// Runs before every command, on whatever Node the machine has, before node_modules exists: installs exactly what the
// lockfile says, and only when it changed. Plain JavaScript, because Node 20 does not run TypeScript.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, statfsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bytesNeeded = 2.5e9

const [nodeMajor] = process.versions.node.split('.').map(Number)
if (nodeMajor < 20) stop(`Node ${process.versions.node} is too old: Vérité needs Node 20 or newer.`)

if (!isInstalled()) install()

/** npm notes at the end of an install, by hand too, what is there now. What this machine cannot use is optional. */
function isInstalled() {
  const there = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, {version, optional}]) => path === '' || optional || (there[path] && there[path].version === version),
  )
}

function packagesIn(name) {
  const file = new URL(`../../${name}`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function install() {
  const npm = /npm\/(\d+)\.(\d+\.\d+)/.exec(process.env.npm_config_user_agent ?? '')
  if (npm && Number(npm[1]) < 10)
    stop(`npm ${npm[1]}.${npm[2]} is too old: Vérité needs npm 10 or newer (npm install -g npm@11).`)
  const {bavail, bsize} = statfsSync(root)
  if (bavail * bsize < bytesNeeded) {
    stop(`Not enough disk space in ${root}: ${gigabytes(bavail * bsize)} free, ${gigabytes(bytesNeeded)} needed.`)
  }
  console.log('Installing packages from the lockfile; this takes a minute or two the first time …')
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) stop('npm ci failed: the lines above say why. Nothing was started.')
}

function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(1)} GB`
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
