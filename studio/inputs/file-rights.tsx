import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {RightsSuggestion} from './rights-from-file.ts'

type Props = {suggestions: RightsSuggestion[]; onUse(suggestion: RightsSuggestion): void}
const titles = {credit: 'Credit line', licence: 'Licence'} as const

/** What the file states of its rights, each to be taken over by a click. */
export function FileRights({suggestions, onUse}: Props) {
  if (suggestions.length === 0) return null
  return (
    <Card padding={3} radius={2} border tone="primary" role="status">
      <Stack gap={3}>
        {suggestions.map((suggestion) => (
          <Flex key={suggestion.field} gap={3} align="center" wrap="wrap">
            <Stack gap={2} flex={1}>
              <Text size={1} muted>
                {titles[suggestion.field]}, as the file states it
              </Text>
              <Text size={1} weight="medium">
                {suggestion.text}
              </Text>
            </Stack>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text="Use it"
              aria-label={`Use “${suggestion.text}” as the ${titles[suggestion.field].toLowerCase()}`}
              onClick={() => onUse(suggestion)}
            />
          </Flex>
        ))}
      </Stack>
    </Card>
  )
}
