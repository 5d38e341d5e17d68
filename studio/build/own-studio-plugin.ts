import {type Plugin} from 'vite'
import {paletteCss} from '../branding/palette-css.ts'
import {type StudioEnv} from '../env.ts'
import {hardenBuild} from './harden-build.ts'
import {interFontFaces, interFontPath} from './inter.ts'
import {ownDocument} from './own-document.ts'

/** Has Vite serve and build the studio's page as ours, asking no third party for anything. */
export function ownStudioPlugin(env: StudioEnv): Plugin[] {
  return [
    {
      name: 'verite:own-document',
      apply: 'serve',
      transformIndexHtml: (html) =>
        ownDocument(html, interFontFaces((file) => `/@fs${interFontPath(file)}`) + paletteCss),
    },
    {
      name: 'verite:harden-build',
      apply: 'build',
      writeBundle: {order: 'post', sequential: true, handler: ({dir = 'dist'}) => hardenBuild(dir, env)},
    },
  ]
}
