import {filmCredits, filmCreditsQuery} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import type {Metadata} from 'next'
import {pageLanguages} from '../../../../../content/page-languages.ts'
import {readContent} from '../../../../../content/read-content.ts'
import type {Viewer} from '../../../../../content/viewer.ts'
import {getEnv} from '../../../../../env.ts'
import type {Arrangement} from '../../../../../ui/credits/credit-chapters.ts'
import {spoken} from '../../../../../ui/language/spoken.ts'
import {creditWords} from '../../../../../ui/credits/credit-words.ts'
import {currentLanguage} from '../../../../../ui/language/current-language.ts'
import {LanguageNotice} from '../../../../../ui/language/language-notice.tsx'
import {CreditsView} from '../../../../../ui/credits/credits-view.tsx'
import type {DrawnPage} from '../../../../draw-for-viewer.tsx'
import {leadOn} from '../../../../lead-on.ts'
import {metadataForViewer} from '../../../../metadata-for-viewer.ts'
import {pageMetadata} from '../../../../page-metadata.ts'
import {pageJsonLd} from '../../../../structured-data/page-json-ld.ts'
import {toldIn} from '../../../../structured-data/told.ts'
import {graph} from '../../../../structured-data/graph.ts'
import {JsonLd} from '../../../../structured-data/json-ld.tsx'

/** The page of a film's credits in one arrangement. All three are one page to search engines. */
export async function CreditsPage({slug, viewer, arrangement}: DrawnPage & {arrangement: Arrangement}) {
  const film =
    (await readCredits(slug, viewer)) ?? (await leadOn({type: 'documentary', slug, viewer, beneath: '/credits'}))
  const languages = await pageLanguages('credits', slug, viewer)
  const told = toldIn(currentLanguage(), languages)
  const crumbs = [
    {name: film.title, path: paths.film(slug)},
    {name: spoken(creditWords).title, path: paths.filmCredits(slug)},
  ]
  return (
    <>
      {!viewer.isPreview && <JsonLd data={graph([...pageJsonLd(crumbs, getEnv().siteUrl, told)])} />}
      <LanguageNotice languages={languages} />
      <CreditsView film={film} arrangement={arrangement} />
    </>
  )
}

/** What a page of credits says of itself; the film's own card stands for it where it is shared. */
export function creditsMetadata(params: Promise<{slug: string}>): Promise<Metadata> {
  return metadataForViewer(params, paths.filmCredits, async (slug, viewer) => {
    const film = await readCredits(slug, viewer)
    if (!film) return null
    const languages = await pageLanguages('credits', slug, viewer)
    const {title, logline, seo} = film
    const card = await pageMetadata({
      title: spoken(creditWords).pageTitle(title),
      description: logline,
      path: paths.filmCredits(slug),
      cardOf: paths.film(slug),
      kind: 'films',
      languages,
    })
    const hidden = seo?.hidden === true && {robots: {index: false}}
    return {...card, ...hidden}
  })
}

const readCredits = (slug: string, viewer: Viewer) =>
  readContent({query: filmCreditsQuery, params: {slug}, shape: filmCredits, viewer})
