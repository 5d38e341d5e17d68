import {draftMode} from 'next/headers'
import {notFound} from 'next/navigation'
import {type ReactNode} from 'react'
import {decodeSlug} from '../content/slug.ts'
import {currentViewer, publicViewerIn, type Viewer} from '../content/viewer.ts'
import {speak} from '../ui/language/current-language.ts'
import {UnfinishedView} from '../ui/unfinished/unfinished-view.tsx'
import {drawOrSayWhyNot} from './draw-or-say-why-not.tsx'
import {UnfinishedPage} from './unfinished-page.ts'

/** What a page is drawn from: whose page it is, and who looks at it. */
export type DrawnPage = {slug: string; viewer: Viewer}

type Drawing = {params: Promise<{slug: string}>; Page: (drawn: DrawnPage) => Promise<ReactNode>}

/** Draws a page for everybody, which makes it static; or, in draft mode, for whoever previews it, on each request. */
export async function DrawForViewer({params, Page}: Drawing) {
  const language = await speak()
  if ((await draftMode()).isEnabled) return <Preview params={params} Page={Page} />
  return drawOrSayWhyNot(async () => Page({slug: await slugIn(params), viewer: publicViewerIn(language)}))
}

async function Preview({params, Page}: Drawing) {
  try {
    return await Page({slug: await slugIn(params), viewer: await currentViewer()})
  } catch (error) {
    if (error instanceof UnfinishedPage) return <UnfinishedView gaps={error.gaps} />
    throw error
  }
}

async function slugIn(params: Promise<{slug: string}>) {
  return decodeSlug((await params).slug) ?? notFound()
}
