import {originalLanguage, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {notFound} from 'next/navigation'
import {drawnAt} from '../../../../../content/clock.ts'
import {pageLanguages} from '../../../../../content/page-languages.ts'
import {decodeSlug} from '../../../../../content/slug.ts'
import {getEnv} from '../../../../../env.ts'
import {composeKit, hasForeign} from '../../../../../press-kit/compose-kit.ts'
import {kitAt} from '../../../../../press-kit/kit-at.ts'
import {pressKitWords} from '../../../../../press-kit/press-kit-words.ts'
import {readKit} from '../../../../../press-kit/read-kit.ts'
import {speak} from '../../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../../ui/language/language-notice.tsx'
import {PressView} from '../../../../../ui/press/press-view.tsx'
import {drawOrSayWhyNot} from '../../../../draw-or-say-why-not.tsx'
import {leadOn} from '../../../../lead-on.ts'
import {missingMetadata} from '../../../../missing-metadata.ts'
import {pageMetadata} from '../../../../page-metadata.ts'
import {publicViewerIn} from '../../../../../content/viewer.ts'
import {publishedSlugs} from '../../../../published-slugs.ts'
import {breadcrumbsJsonLd} from '../../../../structured-data/breadcrumbs-json-ld.ts'
import {toldIn} from '../../../../structured-data/told.ts'
import {graph} from '../../../../structured-data/graph.ts'
import {pressJsonLd} from '../../../../structured-data/press-json-ld.ts'
import {JsonLd} from '../../../../structured-data/json-ld.tsx'

export const ensureStatic = 'navigation'
export const instant = false
export const prefetch = 'force-disabled'

type Props = {params: Promise<{slug: string}>}

export const generateStaticParams = () => publishedSlugs('documentary')

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const words = pressKitWords[await speak()]
  const slug = decodeSlug((await params).slug)
  const content = slug === null ? null : await readKit(slug, publicViewerIn(await speak()))
  if (!content) return missingMetadata(slug === null ? null : paths.press(slug))
  const {title} = content.film
  const page = {
    title: words.pressOf(title),
    description: words.description(title),
    path: paths.press(content.film.slug),
  }
  const languages = await pageLanguages('press', content.film.slug, publicViewerIn(await speak()))
  return pageMetadata({...page, kind: 'films', cardOf: paths.film(content.film.slug), languages})
}

/** Always of what is published: a press kit is nothing to preview, it is put together when it is asked for. */
export default async function PressRoute({params}: Props) {
  const language = await speak()
  return drawOrSayWhyNot(() => drawPress(params, language))
}

async function drawPress(params: Props['params'], language: Language) {
  const viewer = publicViewerIn(language)
  const words = pressKitWords[language]
  const slug = decodeSlug((await params).slug) ?? notFound()
  const content =
    (await readKit(slug, viewer)) ?? (await leadOn({type: 'documentary', slug, viewer, beneath: '/press'}))
  const now = await drawnAt(content)
  const kit = kitAt(content, now)
  const {siteUrl} = getEnv()
  const sections = composeKit(kit, {siteUrl, now})
  const {title} = kit.film
  const languages = await pageLanguages('press', slug, viewer)
  const told = toldIn(language, languages)
  const crumbs = [
    {name: title, path: paths.film(slug)},
    {name: words.pressOf(title), path: paths.press(slug)},
  ]
  return (
    <>
      <JsonLd
        data={graph([
          pressJsonLd({film: kit.film, name: words.pressOf(title), told}, siteUrl),
          breadcrumbsJsonLd(crumbs, siteUrl, told),
        ])}
      />
      <LanguageNotice languages={[hasForeign(sections) ? originalLanguage : language]} isList />
      <PressView kit={kit} sections={sections} />
    </>
  )
}
