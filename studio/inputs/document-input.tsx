import {Stack} from '@sanity/ui'
import {type ObjectInputProps} from 'sanity'
import {EditorialHints} from './editorial-hints.tsx'
import {useFormerAddress} from './use-former-address.ts'
import {useGroupOfPane} from './use-group-of-pane.ts'

/** The form of a whole document: it opens on the part that was asked for and says what publishing will need. */
export function DocumentInput(props: ObjectInputProps) {
  useGroupOfPane(props)
  useFormerAddress(props)
  return (
    <Stack gap={5}>
      <EditorialHints document={props.value} />
      {props.renderDefault(props)}
    </Stack>
  )
}
