import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {eventPage, eventPageQuery} from '@verite/content-model/event/event'
import type {Image} from '@verite/content-model/image/image'
import {organisationPage, organisationPageQuery} from '@verite/content-model/organisation/organisation'
import {textPage, textPageQuery} from '@verite/content-model/page/page'
import {personPage, personPageQuery} from '@verite/content-model/person/person'
import {eventKinds, labelOf, organisationKinds} from '@verite/content-model/vocabularies'
import type {SocialCard} from '../../../../../card/social-card.ts'
import {readContent} from '../../../../../content/read-content.ts'
import type {Viewer} from '../../../../../content/viewer.ts'
import {readSiteSettings} from '../../../../read-site-settings.ts'
import {eventName} from '../../../events/event-name.ts'
import {cardWords} from './card-words.ts'
import {listLines} from './list-lines.ts'

type Lines = Pick<SocialCard, 'kicker' | 'title' | 'line'> & {picture?: Image}

/** What the card of a published page says in the viewer's language; `null` when there is no such page. */
export async function readCard(kind: string, slug: string, viewer: Viewer): Promise<SocialCard | null> {
  const lines = Object.hasOwn(readers, kind) ? await readers[kind]?.({slug}, viewer) : null
  if (!lines) return null
  const {picture, ...words} = lines
  const siteName = (await readSiteSettings(viewer))?.title ?? 'Vérité'
  return {...words, picture: picture ? cardPicture(picture) : null, siteName}
}

const readers: Record<string, (params: {slug: string}, viewer: Viewer) => Promise<Lines | null>> = {
  async films(params, viewer) {
    const film = await readContent({query: filmPageQuery, params, shape: filmPage, viewer})
    if (!film) return null
    const {title, logline, keyArt} = film
    const picture = keyArt.social ?? keyArt.heroWide
    return {kicker: cardWords[viewer.language].film, title, line: logline, ...(picture && {picture})}
  },
  async people(params, viewer) {
    const person = await readContent({query: personPageQuery, params, shape: personPage, viewer})
    return (
      person && {
        kicker: cardWords[viewer.language].person,
        title: person.name,
        line: person.occupations.join(', ') || null,
      }
    )
  },
  async organisations(params, viewer) {
    const found = await readContent({query: organisationPageQuery, params, shape: organisationPage, viewer})
    return (
      found && {
        kicker: labelOf(organisationKinds, found.kind, viewer.language),
        title: found.name,
        line: found.description,
      }
    )
  },
  async events(params, viewer) {
    const event = await readContent({query: eventPageQuery, params, shape: eventPage, viewer})
    return (
      event && {
        kicker: labelOf(eventKinds, event.kind, viewer.language),
        title: eventName(event, viewer.language),
        line: event.date?.display ?? null,
      }
    )
  },
  async pages(params, viewer) {
    const page = await readContent({query: textPageQuery, params, shape: textPage, viewer})
    return page && {kicker: cardWords[viewer.language].page, title: page.title, line: page.lead}
  },
  async lists({slug}, viewer) {
    if (slug !== 'home') return listLines(slug, viewer.language)
    const settings = await readSiteSettings(viewer)
    return {kicker: null, title: settings?.title ?? 'Vérité', line: settings?.description ?? null}
  },
}

/** As JPEG, which the drawing library reads, and no larger than the card. */
function cardPicture({url}: Image) {
  return `${url}?${new URLSearchParams({w: '1200', h: '630', fit: 'crop', fm: 'jpg'})}`
}
