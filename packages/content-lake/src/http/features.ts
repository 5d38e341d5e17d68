import type {Handler} from '../lake.ts'

/** What the lake can serve of the Studio's and the command line's parts; they hide the others. */
export const enabledFeatures = [
  'contentReleases',
  'studioComments',
  'sanityTasks',
  'singleDocRelease',
  // Without it Sanity's command line makes a dataset public that it was asked to make private.
  'privateDataset',
  'advancedDatasetManagement',
] as const

/** `GET /features` */
export const features: Handler = () => Response.json(enabledFeatures)
