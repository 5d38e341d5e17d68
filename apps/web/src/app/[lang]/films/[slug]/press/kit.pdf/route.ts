import {kitFileNames} from '../../../../../../press-kit/kit-file-names.ts'
import {openKit, pdfOf} from '../../../../../../press-kit/open-kit.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** A film's press kit as PDF. Always of what is published, and of nothing under embargo. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const open = await openKit(params)
  if (!open) return new Response('No film has this address.', {status: 404})
  const {film, language} = open.kit
  const {pdf} = kitFileNames(film.slug, language)
  return new Response(await pdfOf(open.kit, open.now), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="press-kit.pdf"; filename*=UTF-8''${encodeURIComponent(pdf)}`,
      'content-language': language,
      'cache-control': 'no-store',
    },
  })
}
