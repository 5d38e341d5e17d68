import {draftMode} from 'next/headers'
import {type ComponentType} from 'react'
import {currentViewer, publicViewerIn, type Viewer} from '../content/viewer.ts'
import {speak} from '../ui/language/current-language.ts'

type Drawing = {List: ComponentType<{viewer: Viewer}>}

/** Draws a page without parameters for everybody; or, in draft mode, for whoever previews it. */
export async function DrawListForViewer({List}: Drawing) {
  const language = await speak()
  if (!(await draftMode()).isEnabled) return <List viewer={publicViewerIn(language)} />
  return <List viewer={await currentViewer()} />
}
