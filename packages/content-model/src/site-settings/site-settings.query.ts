import {defineQuery} from 'groq'
import {documentLinkFields} from '../document-link/document-link.query.ts'
import {seoFields} from '../seo/seo.query.ts'

const menuFields = /* groq */ `"key": _key, label, path, "target": target->{${documentLinkFields}}`

const siteFields = /* groq */ `
  "id": _id,
  title,
  description,
  correctionsEmail,
  homeLead,
  footerNote,
  "seo": seo{${seoFields}},
  "navigation": navigation[]{${menuFields}},
  "footerNavigation": footerNavigation[]{${menuFields}}
`

/** Up to which minute shared preview links were taken back. */
export const previewLinksFromQuery = defineQuery(
  `*[_type == "siteSettings" && _id == "siteSettings"][0].previewLinksFrom`,
)

export const siteSettingsQuery = defineQuery(`*[_type == "siteSettings" && _id == "siteSettings"][0]{${siteFields}}`)
