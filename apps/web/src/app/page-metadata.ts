import type {Image} from '@verite/content-model/image/image'
import type {Seo} from '@verite/content-model/seo/seo'
import type {Metadata} from 'next'
import {localPath, originalLanguage, type Language} from '@verite/content-model/languages'
import {getEnv} from '../env.ts'
import {addresses} from './addresses.ts'
import {drawnCard, openGraph, toldLanguage, type SharedImage} from './open-graph.ts'
import {speak} from '../ui/language/current-language.ts'
import {markdownForm, otherForms} from './other-forms.ts'
import {pageDescriptionWords} from './page-description-words.ts'

type Page = {
  title: string
  description: string | null
  path: string
  /** Texts and the card that editors made for search engines and shared links win over the page's own. */
  seo?: Seo
  /** The page whose picture for shared links this one has too; what other sites embed is that page. */
  cardOf?: string
  kind: 'films' | 'people' | 'organisations' | 'events' | 'pages'
  /** The languages in which the page is there whole: only these are told to search engines. */
  languages?: readonly Language[]
}

/** What a page says of itself to search engines and to those who share it. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const {title, description, path, seo, kind, cardOf = path, languages = [originalLanguage]} = page
  const words = pageDescriptionWords[await speak()][kind]
  const shown = {title: seo?.title ?? title, description: seo?.description ?? description ?? words(title)}
  const card = localPath(toldLanguage(languages), `/cards/${kind}${cardOf.slice(cardOf.lastIndexOf('/'))}`)
  const image = madeCard(seo?.image ?? null) ?? drawnCard(card, title)
  const {canonical, ...alternates} = addresses(path, languages)
  return {
    ...shown,
    alternates: {canonical, ...alternates, types: page.cardOf ? markdownForm(canonical) : otherForms(canonical)},
    ...(seo?.hidden && {robots: {index: false}}),
    openGraph: await openGraph({...shown, path, languages, image}),
    twitter: {card: 'summary_large_image'},
  }
}

function madeCard(image: Image | null): SharedImage | null {
  if (!image) return null
  const url = new URL(image.url, getEnv().siteUrl)
  url.search = new URLSearchParams({w: '1200', h: '630', fit: 'crop', fm: 'jpg'}).toString()
  return drawnCard(url.href, image.alt)
}
