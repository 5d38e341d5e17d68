import {publicViewer} from '../content/viewer.ts'
import {readSiteSettings} from './read-site-settings.ts'

/** The site's name, as its editors gave it. */
export async function readSiteName(): Promise<string> {
  return (await readSiteSettings(publicViewer))?.title ?? 'Vérité'
}
