import {groupCredits} from '@verite/content-model/credit-sheet/group-credits'
import {Card, Stack} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, useFormValue} from 'sanity'
import {EndCredits} from './end-credits.tsx'
import {sheetFromForm} from './sheet-from-form.ts'
import {useNamedDocuments} from './use-named-documents.ts'

/** A film's credits as a list to edit, and above it as the film's end titles would set them. */
export function CreditsInput(props: ArrayOfObjectsInputProps) {
  const completeness = useFormValue(['completeness'])
  const form = {credits: props.value, completeness}
  const groups = groupCredits(sheetFromForm(form, useNamedDocuments(form)))
  return (
    <Stack gap={4}>
      {groups.length > 0 && (
        <Card border radius={3} padding={4} tone="transparent">
          <EndCredits groups={groups} />
        </Card>
      )}
      {props.renderDefault(props)}
    </Stack>
  )
}
