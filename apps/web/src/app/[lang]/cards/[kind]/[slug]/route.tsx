import {drawSocialCard, type SocialCard} from '../../../../../card/social-card.ts'
import {answerIfChanged} from '../../../../answer-if-changed.ts'
import {askedFor} from '../../../../asked-for.ts'
import {readCard} from './read-card.ts'

type Context = {params: Promise<{lang: string; kind: string; slug: string}>}

/** The picture for shared links of a page for which editors made none. Always of what is published. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {slug, viewer} = await askedFor(params)
  const card = slug === null ? null : await readCard((await params).kind, slug, viewer)
  if (!card) return new Response('No such card.', {status: 404})
  // A card without its picture is better than none, but it must not be kept.
  const bytes = await drawn(card).catch(() => drawSocialCard({...card, picture: null}))
  return answerIfChanged(request, new Uint8Array(bytes), {'content-type': 'image/jpeg'})
}

/** A card is drawn once for each text that it shows. */
async function drawn(card: SocialCard) {
  'use cache'
  return drawSocialCard(card)
}
