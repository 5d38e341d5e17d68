import {type InputProps, isArrayOfObjectsInputProps, isObjectInputProps, isStringInputProps} from 'sanity'
import {ClaimFieldInput} from './claim-field-input.tsx'
import {CreditedImageInput} from './credited-image-input.tsx'
import {CreditsInput} from './credits-input.tsx'
import {DocumentInput} from './document-input.tsx'
import {FuzzyDateInput} from './fuzzy-date-input.tsx'
import {WithOriginal} from './with-original.tsx'

/** Chooses the input of each field: our own where a plain form says too little, Sanity's for everything else. */
export function StudioInput(props: InputProps) {
  if (isObjectInputProps(props)) {
    if (props.path.length === 0) return <DocumentInput {...props} />
    if (props.schemaType.name === 'fuzzyDate') return <FuzzyDateInput {...props} />
    if (props.schemaType.name === 'creditedImage') return <CreditedImageInput {...props} />
  }
  if (isArrayOfObjectsInputProps(props) && props.schemaType.of.some(({name}) => name === 'credit')) {
    return <CreditsInput {...props} />
  }
  if (isStringInputProps(props) && props.path.join('.') === 'subject.field') return <ClaimFieldInput {...props} />
  const input = props.renderDefault(props)
  return props.path[0] === 'translations' ? <WithOriginal path={props.path}>{input}</WithOriginal> : input
}
