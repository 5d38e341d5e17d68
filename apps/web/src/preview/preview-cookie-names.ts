import {perspectiveCookieName, variantCookieName} from '@sanity/preview-url-secret/constants'
import {grantCookie} from './preview-grant.ts'

/** Next's own switch. */
const bypassCookie = '__prerender_bypass'

/** Every cookie that makes a response a preview: Next's switch, our grant, and what the preview looks at. */
export const previewCookies = [bypassCookie, grantCookie, perspectiveCookieName, variantCookieName]
