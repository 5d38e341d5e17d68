import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {readContent} from '../content/read-content.ts'
import {publicViewer as viewer} from '../content/viewer.ts'

/** The site's name, as its editors gave it. */
export async function readSiteName(): Promise<string> {
  const settings = await readContent({query: siteSettingsQuery, shape: siteSettings.nullable(), viewer})
  return settings?.title ?? 'Vérité'
}
