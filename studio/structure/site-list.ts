import {CogIcon} from '@sanity/icons/Cog'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {type StructureBuilder} from 'sanity/structure'
import {byTitle, documentsItem} from './documents-item.ts'
import {singletonId} from './singletons.ts'

/** What concerns the site as a whole. */
export function siteList(S: StructureBuilder) {
  return S.listItem()
    .id('site')
    .title('Site')
    .icon(EarthGlobeIcon)
    .child(
      S.list()
        .id('site')
        .title('Site')
        .items([
          S.listItem()
            // Links from elsewhere, such as search, look for what exists once by its own id.
            .id(singletonId('siteSettings'))
            .title('Settings and menus')
            .icon(CogIcon)
            .child(
              S.document()
                .schemaType('siteSettings')
                .documentId(singletonId('siteSettings'))
                .title('Settings and menus'),
            ),
          documentsItem(S, {id: 'pages', title: 'Pages', type: 'page', order: byTitle}),
          documentsItem(S, {id: 'corrections', title: 'Corrections', type: 'correction'}),
          documentsItem(S, {id: 'redirects', title: 'Redirects', type: 'redirect'}),
        ]),
    )
}
