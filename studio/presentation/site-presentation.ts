import {presentationTool} from 'sanity/presentation'
import {type StudioEnv} from '../env.ts'
import {mainDocuments} from './main-documents.ts'
import {previewLocations} from './preview-locations.ts'

/**
 * The site beside the form, as it will be once the draft is published. The tool's own way of sharing makes an editor of
 * whoever gets the link: `sharePreview` shares one page.
 */
export function sitePresentation({siteUrl}: Pick<StudioEnv, 'siteUrl'>) {
  return presentationTool({
    title: 'Preview',
    previewUrl: {
      initial: siteUrl,
      previewMode: {enable: '/api/draft-mode/enable', disable: '/api/draft-mode/disable', shareAccess: false},
    },
    allowOrigins: [new URL(siteUrl).origin],
    resolve: {mainDocuments, locations: previewLocations},
  })
}
