import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {readContent} from '../content/read-content.ts'
import type {Viewer} from '../content/viewer.ts'

/** What every page needs of the site, as the viewer may see it; `null` until an editor has written it. */
export const readSiteSettings = (viewer: Viewer) => readContent({query: siteSettingsQuery, shape: siteSettings, viewer})
