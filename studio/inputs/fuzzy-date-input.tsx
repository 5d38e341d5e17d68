import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type ObjectInputProps, set} from 'sanity'
import {dateReading} from './date-reading.ts'
import {useTidyDate} from './use-tidy-date.ts'

const computed = ['earliest', 'latest']

/** The fields of an uncertain date, and what they mean in plain words while one types. */
export function FuzzyDateInput(props: ObjectInputProps) {
  useTidyDate(props)
  const {tone, text, detail, suggestion} = dateReading(props.value)
  const members = props.members.filter((member) => member.kind !== 'field' || !computed.includes(member.name))

  return (
    <Stack gap={4}>
      <Card tone={tone} padding={3} radius={2} border aria-live="polite">
        <Flex gap={3} align="center" wrap="wrap">
          <Stack gap={2} flex={1}>
            <Text size={1} weight="medium">
              {text}
            </Text>
            {detail && (
              <Text size={1} muted>
                {detail}
              </Text>
            )}
          </Stack>
          {suggestion && !props.readOnly && (
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={`Use ${suggestion.text}`}
              onClick={() => props.onChange(set(suggestion.text, [suggestion.field]))}
            />
          )}
        </Flex>
      </Card>
      {props.renderDefault({...props, members})}
    </Stack>
  )
}
