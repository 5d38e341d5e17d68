import {type StringInputProps, set, unset, useFormValue, useSchema} from 'sanity'
import {FieldChoice} from './field-choice.tsx'
import {subjectFields} from './subject-fields.ts'
import {useTypeOf} from './use-type-of.ts'

/** Which field of its subject a claim speaks about, chosen from those that the subject has. */
export function ClaimFieldInput({value, path, readOnly, elementProps, onChange}: StringInputProps) {
  const typeName = useTypeOf(useFormValue([...path.slice(0, -1), 'document']))
  const type = useSchema().get(typeName ?? '')
  return (
    <FieldChoice
      value={value}
      fields={type && 'fields' in type ? subjectFields(type) : undefined}
      readOnly={readOnly}
      elementProps={elementProps}
      onChoose={(name) => onChange(name ? set(name) : unset())}
    />
  )
}
