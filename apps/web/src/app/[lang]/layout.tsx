import {directionOf, languages} from '@verite/content-model/languages'
import type {Metadata} from 'next'
import {draftMode} from 'next/headers'
import {type ReactNode} from 'react'
import {currentViewer, publicViewerIn, type Viewer} from '../../content/viewer.ts'
import {getEnv} from '../../env.ts'
import {PreviewTools} from '../../preview/preview-tools.tsx'
import {speak} from '../../ui/language/current-language.ts'
import {pageScriptsPath} from '../../page-scripts/page-scripts-path.ts'
import {fontVariables} from '../../ui/fonts/site-fonts.ts'
import {FeedLinks} from '../../feed/feed-links.tsx'
import {SiteFrame} from '../../ui/site-frame.tsx'
import {readSiteSettings} from '../read-site-settings.ts'

type Children = {children: ReactNode}

export const generateStaticParams = () => languages.map((lang) => ({lang}))

export async function generateMetadata(): Promise<Metadata> {
  const language = await speak()
  const settings = await readSiteSettings(publicViewerIn(language))
  const name = settings?.title ?? 'Vérité'
  return {
    metadataBase: new URL(getEnv().siteUrl),
    title: {default: name, template: `%s · ${name}`},
    description: settings?.description,
  }
}

export default async function RootLayout({children}: Children) {
  const language = await speak()
  const {isEnabled: isPreview} = await draftMode()
  return (
    <html lang={language} dir={directionOf(language)} className={fontVariables}>
      <body>
        <script src={pageScriptsPath} defer />
        <FeedLinks />
        {isPreview ? (
          <PreviewFrame>{children}</PreviewFrame>
        ) : (
          <Frame viewer={publicViewerIn(language)}>{children}</Frame>
        )}
      </body>
    </html>
  )
}

async function Frame({viewer, children}: Children & {viewer: Viewer}) {
  return <SiteFrame settings={await readSiteSettings(viewer)}>{children}</SiteFrame>
}

async function PreviewFrame({children}: Children) {
  return (
    <>
      <Frame viewer={await currentViewer()}>{children}</Frame>
      <PreviewTools />
    </>
  )
}
