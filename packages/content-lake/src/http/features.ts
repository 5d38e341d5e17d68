import type {Handler} from '../lake.ts'

/** Parts of the Studio that the lake can serve; it hides the others. */
export const enabledFeatures = ['contentReleases', 'studioComments', 'sanityTasks', 'singleDocRelease'] as const

/** `GET /features` */
export const features: Handler = () => Response.json(enabledFeatures)
