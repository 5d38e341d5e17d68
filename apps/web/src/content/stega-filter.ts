import type {FilterDefault} from 'next-sanity'

/** Fields that programs compare or compute with. An invisible edit marker in one of them would break the comparison. */
const codes = new Set([
  'attributes',
  'category',
  'certainty',
  'confidence',
  'countries',
  'country',
  'decision',
  'department',
  'earliest',
  'edtf',
  'eidr',
  'imdb',
  'isan',
  'kind',
  'kindCertainty',
  'kinds',
  'languages',
  'latest',
  'letterboxd',
  'medium',
  'model',
  'outcome',
  'phone',
  'policy',
  'previousSlugs',
  'renderPolicy',
  'result',
  'role',
  'roles',
  'section',
  'sortName',
  'sortTitle',
  'stance',
  'state',
  'status',
  'territories',
  'territory',
  'timeZone',
  'tmdb',
  'vitalStatus',
  'voice',
  'wikidata',
  'zone',
])

/** Whether draft mode may mark a text as clickable-to-edit: prose yes; codes, dates, addresses and slugs no. */
export const isProse: FilterDefault = (props) => {
  const field = props.sourcePath.findLast((segment) => typeof segment === 'string')
  return !(field && codes.has(field)) && props.filterDefault(props)
}
