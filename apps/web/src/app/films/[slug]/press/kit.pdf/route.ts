import {openKit, pdfOf} from '../../../../../press-kit/open-kit.ts'

type Context = {params: Promise<{slug: string}>}

/** A film's press kit as PDF. Always of what is published, and of nothing under embargo. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const open = await openKit(params)
  if (!open) return new Response('No film has this address.', {status: 404})
  return new Response(await pdfOf(open.kit, open.now), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="press-kit.pdf"; filename*=UTF-8''${encodeURIComponent(open.kit.film.slug)}-press-kit.pdf`,
      'cache-control': 'no-store',
    },
  })
}
