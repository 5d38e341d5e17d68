import {Card, Select, Stack, Text} from '@sanity/ui'
import {type ComponentProps} from 'react'
import {type SubjectField} from './subject-fields.ts'

type Props = {
  value: string | undefined
  /** Undefined as long as it is not known what the claim is about. */
  fields: SubjectField[] | undefined
  readOnly: boolean | undefined
  elementProps: Pick<ComponentProps<typeof Select>, 'id' | 'ref' | 'onFocus' | 'onBlur' | 'aria-describedby'>
  onChoose(name: string | undefined): void
}

/** Lets one choose a field by its title. A stored name that is none of them stays in sight, and is warned about. */
export function FieldChoice({value, fields, readOnly, elementProps, onChoose}: Props) {
  const isUnknown = Boolean(value && fields && !fields.some(({name}) => name === value))
  const choices = value && (isUnknown || !fields) ? [{name: value, title: value}, ...(fields ?? [])] : (fields ?? [])
  return (
    <Stack gap={3}>
      <Select
        {...elementProps}
        value={value ?? ''}
        disabled={readOnly || !fields}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{fields ? 'All of it' : 'Choose first what it is about'}</option>
        {choices.map(({name, title}) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </Select>
      {isUnknown && (
        <Card tone="caution" padding={3} radius={2} border role="status">
          <Text size={1}>What this claim is about has no field “{value}”. Choose another one, or “All of it”.</Text>
        </Card>
      )}
    </Stack>
  )
}
