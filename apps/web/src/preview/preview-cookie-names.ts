import {perspectiveCookieName, variantCookieName} from '@sanity/preview-url-secret/constants'
import {grantCookie} from './preview-grant.ts'

/** Every cookie that makes a response a preview: Next's own switch, our grant, and what the preview looks at. */
export const previewCookies = ['__prerender_bypass', grantCookie, perspectiveCookieName, variantCookieName]
