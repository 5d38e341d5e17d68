import type {Image} from '@verite/content-model/image/image'
import type {Seo} from '@verite/content-model/seo/seo'
import type {Metadata} from 'next'
import type {Language} from '@verite/content-model/languages'
import {getEnv} from '../env.ts'
import {addresses} from './addresses.ts'
import {otherForms} from './other-forms.ts'

type Page = {
  title: string
  description: string | null
  path: string
  /** Texts and the card that editors made for search engines and shared links win over the page's own. */
  seo?: Seo
  /** The picture for shared links, where it is another page's. */
  card?: string
  kind: 'films' | 'people' | 'organisations' | 'events' | 'pages'
  /** The languages in which the page is there whole: only these are told to search engines. */
  languages?: readonly Language[]
}

/** What a page says of itself to search engines and to those who share it. */
export function pageMetadata({title, description, path, seo, kind, card, languages}: Page): Metadata {
  const shownTitle = seo?.title ?? title
  const shownDescription = seo?.description ?? description ?? undefined
  const image = cardImage(seo?.image ?? null) ?? {
    url: card ?? `/cards/${kind}${path.slice(path.lastIndexOf('/'))}`,
    width: 1200,
    height: 630,
    alt: title,
  }
  const own = addresses(path, languages).canonical
  return {
    title: shownTitle,
    description: shownDescription,
    alternates: {...addresses(path, languages), types: otherForms(own)},
    ...(seo?.hidden && {robots: {index: false}}),
    openGraph: {title: shownTitle, description: shownDescription, url: own, type: 'website', images: [image]},
    twitter: {card: 'summary_large_image'},
  }
}

function cardImage(image: Image | null) {
  if (!image) return null
  const url = new URL(image.url, getEnv().siteUrl)
  url.search = new URLSearchParams({w: '1200', h: '630', fit: 'crop', fm: 'jpg'}).toString()
  return {url: url.href, width: 1200, height: 630, alt: image.alt}
}
