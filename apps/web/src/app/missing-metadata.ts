import {localPath} from '@verite/content-model/languages'
import type {Metadata} from 'next'
import {wasOncePublic} from '../content/once-public.ts'
import {speak} from '../ui/language/current-language.ts'
import {messageWords} from '../ui/message/message-words.ts'

/**
 * What an address without a page says of itself.
 * @param path the address in the original language; null where it cannot be read
 */
export async function missingMetadata(path: string | null): Promise<Metadata> {
  const language = await speak()
  const {gone, notFound} = messageWords[language]
  return {title: (path !== null && wasOncePublic(localPath(language, path)) ? gone : notFound).pageTitle}
}
