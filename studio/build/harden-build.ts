import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {paletteCss} from '../branding/palette-css.ts'
import {type StudioEnv} from '../env.ts'
import {contentSecurityPolicy} from './content-security-policy.ts'
import {interFontFaces, interFontPath} from './inter.ts'
import {ownDocument, withoutRemoteFonts} from './own-document.ts'

/**
 * Makes a built studio ask nobody but its own servers for anything: no fonts, scripts or version checks of others, and a
 * policy in the page that has the browser refuse what an upgrade of a dependency might bring back.
 */
export async function hardenBuild(folder: string, env: StudioEnv): Promise<void> {
  const assets = join(folder, 'static')
  const fonts = new Set<string>()
  const fontFaces = interFontFaces((file) => {
    fonts.add(file)
    return `/static/fonts/${file}`
  })
  await mkdir(join(assets, 'fonts'), {recursive: true})
  await Promise.all([...fonts].map((file) => copyFile(interFontPath(file), join(assets, 'fonts', file))))

  const sheets = (await readdir(assets)).filter((file) => file.endsWith('.css'))
  await Promise.all(sheets.map((file) => rewrite(join(assets, file), withoutRemoteFonts)))
  await rewrite(join(folder, 'index.html'), (html) => withPolicy(ownDocument(html, fontFaces + paletteCss), env))
}

const charset = '<meta charSet="utf-8"/>'

function withPolicy(html: string, env: StudioEnv) {
  if (!html.includes(charset)) throw new Error(`The page has no ${charset}: there is no place for its security policy.`)
  const policy = contentSecurityPolicy(html, env)
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

async function rewrite(path: string, change: (text: string) => string) {
  await writeFile(path, change(await readFile(path, 'utf8')))
}
