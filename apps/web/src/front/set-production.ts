import {existsSync} from 'node:fs'
import {join} from 'node:path'

/*
 * What `next start` does before it loads anything, since React and the site's settings are chosen by it: imported first.
 * Variables that are set already win over those in files.
 */
Object.assign(process.env, {NODE_ENV: 'production'})
for (const name of ['.env.production.local', '.env.local', '.env.production', '.env']) {
  const file = join(import.meta.dirname, '../..', name)
  if (existsSync(file)) process.loadEnvFile(file)
}
