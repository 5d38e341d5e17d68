import type {MetadataRoute} from 'next'
import {getEnv} from '../env.ts'

/** Everything public may be read by anybody. */
export default function robots(): MetadataRoute.Robots {
  return {rules: {userAgent: '*', allow: '/', disallow: '/api/'}, sitemap: `${getEnv().siteUrl}/sitemap.xml`}
}
