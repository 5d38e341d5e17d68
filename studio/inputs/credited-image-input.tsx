import {Stack} from '@sanity/ui'
import {type ObjectInputProps, set, setIfMissing} from 'sanity'
import {FileRights} from './file-rights.tsx'
import {rightsFromFile} from './rights-from-file.ts'
import {useFileRights} from './use-file-rights.ts'

/** An image's form, which offers the credit line and the licence that photographers and agencies wrote into the file. */
export function CreditedImageInput(props: ObjectInputProps) {
  const rights = useFileRights(props.value)
  const suggestions = props.readOnly ? [] : rightsFromFile(props.value, rights)
  return (
    <Stack gap={4}>
      <FileRights
        suggestions={suggestions}
        onUse={({field, text}) => props.onChange([setIfMissing({_type: props.schemaType.name}), set(text, [field])])}
      />
      {props.renderDefault(props)}
    </Stack>
  )
}
