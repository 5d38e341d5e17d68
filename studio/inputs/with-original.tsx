import {Card, Stack, Text} from '@sanity/ui'
import {type ReactNode} from 'react'
import {type Path, useFormValue} from 'sanity'
import {originalOf} from './original-of.ts'

const scrolling = {maxHeight: '14em', overflowY: 'auto', whiteSpace: 'pre-wrap'} as const

/** A field of a translation, below the words that are to be translated. */
export function WithOriginal({path, children}: {path: Path; children: ReactNode}) {
  const original = originalOf(useFormValue([]), path)
  if (!original) return children
  return (
    <Stack gap={3}>
      <Card tone="transparent" border radius={2} padding={3} style={scrolling} tabIndex={0} aria-label="The original">
        <Text size={1} muted>
          {original}
        </Text>
      </Card>
      {children}
    </Stack>
  )
}
