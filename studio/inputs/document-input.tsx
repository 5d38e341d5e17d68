import {Stack} from '@sanity/ui'
import {getPublishedId, type ObjectInputProps, useEditState} from 'sanity'
import {EditorialHints} from './editorial-hints.tsx'
import {useFormerAddress} from './use-former-address.ts'
import {useGroupOfPane} from './use-group-of-pane.ts'

/** The form of a whole document: it opens on the part that was asked for and says what publishing will need. */
export function DocumentInput(props: ObjectInputProps) {
  useGroupOfPane(props)
  const {published} = useEditState(getPublishedId(String(props.value?.['_id'] ?? '')), props.schemaType.name, 'low')
  useFormerAddress(props, published)
  return (
    <Stack gap={5}>
      <EditorialHints document={props.value} published={published} />
      {props.renderDefault(props)}
    </Stack>
  )
}
