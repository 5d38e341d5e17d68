import {type SanityClient} from '@sanity/client'
import {Button, Card, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {getPublishedId, type LayoutProps, useClient, useCurrentUser, useSchema} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {changedFields} from './changed-fields.ts'
import {type DocumentContent, type UnsavedDocuments} from './unsaved-documents.ts'

type Change = ReturnType<typeof changedFields> & {document: DocumentContent; at: number; overtaken: boolean}

/** Gives a layout of the studio that, after a sign-in, offers to store what the session before could not. */
export function offerUnsaved(unsaved: UnsavedDocuments) {
  return function LayoutThatOffersUnsaved(props: LayoutProps) {
    const user = useCurrentUser()?.id
    return (
      <>
        {props.renderDefault(props)}
        {user && <Offer unsaved={unsaved} user={user} key={user} />}
      </>
    )
  }
}

function Offer({unsaved, user}: {unsaved: UnsavedDocuments; user: string}) {
  const client = useClient({apiVersion})
  const [changes, setChanges] = useState<Change[]>([])
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    unsaved.begin(user)
    const kept = unsaved.of(user)
    if (kept.length === 0) return
    const offer = (found: Change[]) => (found.length > 0 ? setChanges(found) : unsaved.forget(user))
    compare(client, kept).then(offer, (error: unknown) => setProblem(String(error)))
  }, [client, unsaved, user])

  if (changes.length === 0) return null
  const forget = () => {
    unsaved.forget(user)
    setChanges([])
  }
  const store = () => storeAll(client, changes).then(forget, (error: unknown) => setProblem(String(error)))
  return <Question changes={changes} problem={problem} onStore={() => void store()} onDiscard={forget} />
}

/** What of the kept documents is not stored, beside what is stored by now. */
async function compare(client: SanityClient, kept: {document: DocumentContent; at: number}[]) {
  const raw = client.withConfig({perspective: 'raw'})
  const compared = await Promise.all(
    kept.map(async ({document, at}) => {
      const ids = [document._id, getPublishedId(document._id)]
      const [own, published] = await raw.getDocuments<DocumentContent>(ids)
      const stored = own ?? published ?? undefined
      return {...changedFields(document, stored), document, at, overtaken: !!own && own._rev !== document._rev}
    }),
  )
  return compared.filter(({set, unset}) => Object.keys(set).length + unset.length > 0)
}

async function storeAll(client: SanityClient, changes: Change[]) {
  const transaction = client.transaction()
  for (const {document, set, unset} of changes) {
    transaction.createIfNotExists(document).patch(document._id, {set, unset})
  }
  await transaction.commit()
}

type QuestionProps = {changes: Change[]; problem: string | undefined; onStore: () => void; onDiscard: () => void}

function Question({changes, problem, onStore, onDiscard}: QuestionProps) {
  return (
    <Dialog
      id="unsaved"
      header="Your last changes were not stored"
      width={1}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" text="Discard them" onClick={onDiscard} />
          <Button tone="primary" text="Store them in the draft" onClick={onStore} />
        </Flex>
      }
    >
      <Stack padding={4} gap={4}>
        <Text size={1}>Your session had ended when you made them. This browser has kept them.</Text>
        {changes.map((change) => (
          <ChangedDocument key={change.document._id} {...change} />
        ))}
        {problem && (
          <Card tone="critical" padding={3} radius={2}>
            <Text size={1}>They could not be stored, and are still kept: {problem}</Text>
          </Card>
        )}
      </Stack>
    </Dialog>
  )
}

function ChangedDocument({document, set, unset, at, overtaken}: Change) {
  const type = useSchema().get(document._type)
  const titleOf = (name: string) =>
    (type?.jsonType === 'object' && type.fields.find((field) => field.name === name)?.type.title) || name
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Text size={1} muted>
          {type?.title}, {new Date(at).toLocaleString()}
          {overtaken && ' – changed by somebody since; storing these replaces what they wrote in the same fields.'}
        </Text>
        {Object.entries(set).map(([name, value]) => (
          <Text size={1} key={name}>
            <strong>{titleOf(name)}</strong>: {typeof value === 'string' ? value : 'changed'}
          </Text>
        ))}
        {unset.map((name) => (
          <Text size={1} key={name}>
            <strong>{titleOf(name)}</strong>: emptied
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
