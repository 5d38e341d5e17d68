// Runs before every command, on whatever Node the machine has, before node_modules exists: installs exactly what the
// lockfile says, and only when it changed. Plain JavaScript, because Node 20 does not run TypeScript.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, statfsSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const stamp = new URL('../../node_modules/.verite-installed', import.meta.url)
const bytesNeeded = 2.5e9

const [nodeMajor] = process.versions.node.split('.').map(Number)
if (nodeMajor < 20) stop(`Node ${process.versions.node} is too old: Vérité needs Node 20 or newer.`)

const lockfile = createHash('sha256')
  .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockfile) install()

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
  writeFileSync(stamp, lockfile)
}

function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(1)} GB`
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
