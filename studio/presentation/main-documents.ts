import {paths} from '@verite/content-model/paths'
import {defineDocuments} from 'sanity/presentation'
import {singletonId} from '../structure/singletons.ts'

/** Which document the form shows for a page of the site. The first route that fits decides. */
export const mainDocuments = defineDocuments([
  {route: paths.home(), filter: `_id == "${singletonId('siteSettings')}"`},
  ...[
    {type: 'documentary', path: paths.film},
    {type: 'person', path: paths.person},
    {type: 'organisation', path: paths.organisation},
    {type: 'event', path: paths.event},
    {type: 'page', path: paths.page},
  ].map(({type, path}) => ({
    route: decodeURIComponent(path(':slug')),
    resolve: ({params}: {params: Record<string, string>}) => ({
      filter: '_type == $type && slug.current == $slug',
      params: {type, slug: decodeURIComponent(params['slug'] ?? '')},
    }),
  })),
])
