import {drawSocialCard, type SocialCard} from '../../../../card/social-card.tsx'
import {decodeSlug} from '../../../../content/slug.ts'
import {answerIfChanged} from '../../../answer-if-changed.ts'
import {readCard} from './read-card.ts'

type Context = {params: Promise<{kind: string; slug: string}>}

/** The picture for shared links of a page for which editors made none. Always of what is published. */
export async function GET(request: Request, {params}: Context): Promise<Response> {
  const {kind, slug} = await params
  const decoded = decodeSlug(slug)
  const card = decoded === null ? null : await readCard(kind, decoded)
  if (!card) return new Response('No such card.', {status: 404})
  // A card without its picture is better than none, but it must not be kept.
  const bytes = await drawn(card).catch(() => drawSocialCard({...card, picture: null}))
  return answerIfChanged(request, new Uint8Array(bytes), {'content-type': 'image/png'})
}

/** A card is drawn once for each text that it shows. */
async function drawn(card: SocialCard) {
  'use cache'
  return drawSocialCard(card)
}
