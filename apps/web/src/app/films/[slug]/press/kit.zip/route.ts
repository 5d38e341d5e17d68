import {getEnv} from '../../../../../env.ts'
import {composeKit} from '../../../../../press-kit/compose-kit.ts'
import {kitZip} from '../../../../../press-kit/kit-zip.ts'
import {openKit, pdfOf} from '../../../../../press-kit/open-kit.ts'

type Context = {params: Promise<{slug: string}>}

/** A film's press kit with all its files, as a stream: its length is not known before it has been sent. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const open = await openKit(params)
  if (!open) return new Response('No film has this address.', {status: 404})
  const {kit, now} = open
  const sections = composeKit(kit, {siteUrl: getEnv().siteUrl, now, language: 'en'})
  return new Response(kitZip({kit, sections, drawPdf: () => pdfOf(kit, now)}), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="press-kit.zip"; filename*=UTF-8''${encodeURIComponent(kit.film.slug)}-press-kit.zip`,
      'cache-control': 'no-store',
    },
  })
}
