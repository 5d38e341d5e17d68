import {fetchSharedAccessSecretQuery} from '@sanity/preview-url-secret/constants'
import {sanityClient} from '../content/sanity-client.ts'
import {getEnv} from '../env.ts'

/**
 * Whether this is the secret by which Presentation shares previews. Sanity's own check takes it for an editor's, but it
 * opens every draft, has no end, and is in every link that was ever shared: here it proves nothing.
 */
export async function isSharedSecret(secret: string): Promise<boolean> {
  const client = sanityClient.withConfig({token: getEnv().sanity.readToken, perspective: 'raw', useCdn: false})
  return (await client.fetch<unknown>(fetchSharedAccessSecretQuery, {secret}, {cache: 'no-store'})) !== null
}
