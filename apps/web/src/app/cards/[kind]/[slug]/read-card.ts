import {filmPage, filmPageQuery} from '@verite/content-model/documentary/documentary'
import {eventPage, eventPageQuery} from '@verite/content-model/event/event'
import type {Image} from '@verite/content-model/image/image'
import {organisationPage, organisationPageQuery} from '@verite/content-model/organisation/organisation'
import {textPage, textPageQuery} from '@verite/content-model/page/page'
import {personPage, personPageQuery} from '@verite/content-model/person/person'
import {siteSettings, siteSettingsQuery} from '@verite/content-model/site-settings/site-settings'
import {eventKinds, labelOf, organisationKinds} from '@verite/content-model/vocabularies'
import type {SocialCard} from '../../../../card/social-card.tsx'
import {readContent} from '../../../../content/read-content.ts'
import {publicViewer as viewer} from '../../../../content/viewer.ts'

type Lines = Pick<SocialCard, 'kicker' | 'title' | 'line'> & {picture?: Image}

/** What the card of a published page says; `null` when there is no such page. */
export async function readCard(kind: string, slug: string): Promise<SocialCard | null> {
  const lines = Object.hasOwn(readers, kind) ? await readers[kind]?.({slug}) : null
  if (!lines) return null
  const settings = await readContent({query: siteSettingsQuery, shape: siteSettings.nullable(), viewer})
  const {picture, ...words} = lines
  return {...words, picture: picture ? cardPicture(picture) : null, siteName: settings?.title ?? 'Vérité'}
}

const readers: Record<string, (params: {slug: string}) => Promise<Lines | null>> = {
  async films(params) {
    const film = await readContent({query: filmPageQuery, params, shape: filmPage, viewer})
    if (!film) return null
    const {title, logline, keyArt} = film
    const picture = keyArt.social ?? keyArt.heroWide
    return {kicker: 'Documentary film', title, line: logline, ...(picture && {picture})}
  },
  async people(params) {
    const person = await readContent({query: personPageQuery, params, shape: personPage, viewer})
    return person && {kicker: 'Person', title: person.name, line: person.occupations.join(', ') || null}
  },
  async organisations(params) {
    const found = await readContent({query: organisationPageQuery, params, shape: organisationPage, viewer})
    return found && {kicker: labelOf(organisationKinds, found.kind), title: found.name, line: found.description}
  },
  async events(params) {
    const event = await readContent({query: eventPageQuery, params, shape: eventPage, viewer})
    return event && {kicker: labelOf(eventKinds, event.kind), title: event.title, line: event.date?.display ?? null}
  },
  async pages(params) {
    const page = await readContent({query: textPageQuery, params, shape: textPage, viewer})
    return page && {kicker: 'About', title: page.title, line: page.lead}
  },
}

/** As JPEG, which the drawing library reads, and no larger than the card. */
function cardPicture({url}: Image) {
  return `${url}?${new URLSearchParams({w: '1200', h: '630', fit: 'crop', fm: 'jpg'})}`
}
