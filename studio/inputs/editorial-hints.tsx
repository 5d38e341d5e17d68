import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {hintsFor} from './hints-for.ts'

/** What an editor should know about this document before it is published, in so many words. */
export function EditorialHints({document, published}: {document: unknown; published: unknown}) {
  const [now] = useState(() => Date.now())
  const hints = hintsFor(document, now, published)
  if (hints.length === 0) return null
  return (
    <Stack gap={3}>
      {hints.map((hint) => (
        <Card key={hint} tone="caution" padding={4} radius={3} border>
          <Flex gap={3} align="flex-start">
            <Text size={1}>
              <WarningOutlineIcon />
            </Text>
            <Text size={1}>{hint}</Text>
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
