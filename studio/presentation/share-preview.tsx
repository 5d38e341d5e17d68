import {CopyIcon} from '@sanity/icons/Copy'
import {ShareIcon} from '@sanity/icons/Share'
import {type SanityClient} from '@sanity/client'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {Box, Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {pagedTypes, pathOf} from '@verite/content-model/paths'
import {useState} from 'react'
import {type DocumentActionComponent, type DocumentActionProps, useClient, useCurrentUser, usePerspective} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'
import {mayOnlyRead} from '../tools-for.ts'

const made = z.object({url: z.url(), expires: z.string()})
type Link = z.output<typeof made>
type State = {kind: 'closed'} | {kind: 'made'; link: Link} | {kind: 'failed'; reason: string}

/**
 * Gives the action that makes a link to a document's page as it is now, draft or release, for somebody without an account.
 * The site makes the link, for one page and a week; the studio's own way of sharing would open every draft, without an end.
 */
export function sharePreview(siteUrl: string): DocumentActionComponent {
  return function SharePreview(props) {
    const client = useClient({apiVersion})
    const user = useCurrentUser()
    const {perspectiveStack} = usePerspective()
    const [state, setState] = useState<State>({kind: 'closed'})
    const path = pathIn(props)
    if (!path || mayOnlyRead(user)) return null
    const perspective = perspectiveStack.filter((name) => name !== 'published').join() || 'drafts'
    const make = () =>
      makeLink(client, siteUrl, {path, perspective, userId: user?.id}).then(
        (link) => setState({kind: 'made', link}),
        (error: unknown) => setState({kind: 'failed', reason: error instanceof Error ? error.message : String(error)}),
      )
    return {
      label: 'Share a preview link',
      icon: ShareIcon,
      onHandle: () => void make(),
      dialog: state.kind !== 'closed' && {
        type: 'dialog',
        header: 'Preview link',
        onClose: () => setState({kind: 'closed'}),
        content: state.kind === 'made' ? <MadeLink {...state.link} /> : <Text size={1}>{state.reason}</Text>,
      },
    }
  }
}

/** The page of what is edited: a draft's address may be another than the published one's. */
function pathIn({type, version, draft, published}: DocumentActionProps): string | undefined {
  const paged = pagedTypes.find((name) => name === type)
  const {data} = z.object({slug: z.object({current: z.string().min(1)})}).safeParse(version ?? draft ?? published)
  return paged && data && pathOf({type: paged, slug: data.slug.current})
}

type Wanted = {path: string; perspective: string; userId: string | undefined}

async function makeLink(client: SanityClient, siteUrl: string, {userId, ...wanted}: Wanted): Promise<Link> {
  // Only who may write can make one: by it the site knows an editor.
  const {secret} = await createPreviewSecret(client, 'share-preview', location.href, userId)
  const response = await fetch(`${siteUrl}/api/preview-links`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({secret, ...wanted}),
  }).catch(() => {
    throw new Error('The site did not answer, so there is no link. Please see that it runs, and try again.')
  })
  if (!response.ok) throw new Error(`The site did not make a link (${response.status}). Please try again.`)
  return made.parse(await response.json())
}

function MadeLink({url, expires}: Link) {
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(url).then(() => setCopied(true))
  const until = new Date(expires).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'})
  return (
    <Stack gap={4}>
      <Text size={1}>
        Whoever has this link sees this page as it is being written, and no other, until {until}. Who publishes the
        settings can take all links back there, under “Editors only”.
      </Text>
      <Flex gap={2}>
        <Box flex={1}>
          <TextInput readOnly value={url} aria-label="Preview link" onFocus={(event) => event.currentTarget.select()} />
        </Box>
        <Button icon={CopyIcon} text={copied ? 'Copied' : 'Copy'} onClick={copy} />
      </Flex>
    </Stack>
  )
}
