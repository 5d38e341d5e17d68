import {getEnv} from '../../../../../../env.ts'
import {composeKit} from '../../../../../../press-kit/compose-kit.ts'
import {kitFileNames} from '../../../../../../press-kit/kit-file-names.ts'
import {kitZip} from '../../../../../../press-kit/kit-zip.ts'
import {openKit, pdfOf} from '../../../../../../press-kit/open-kit.ts'

type Context = {params: Promise<{lang: string; slug: string}>}

/** A film's press kit with all its files, as a stream: its length is not known before it has been sent. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const open = await openKit(params)
  if (!open) return new Response('No film has this address.', {status: 404})
  const {kit, now} = open
  const {siteUrl} = getEnv()
  const {zip} = kitFileNames(kit.film.slug, kit.language)
  const sections = composeKit(kit, {siteUrl, now})
  return new Response(kitZip({kit, sections, siteUrl, drawPdf: () => pdfOf(kit, now)}), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="press-kit.zip"; filename*=UTF-8''${encodeURIComponent(zip)}`,
      'content-language': kit.language,
      'cache-control': 'no-store',
    },
  })
}
