import {cookies, draftMode} from 'next/headers'
import {redirect} from 'next/navigation'
import {previewCookies} from '../../../../preview/preview-cookie-names.ts'

/** Leaves the preview: back to what everybody sees. */
export async function GET(): Promise<never> {
  ;(await draftMode()).disable()
  const jar = await cookies()
  for (const name of previewCookies) jar.delete(name)
  redirect('/')
}
