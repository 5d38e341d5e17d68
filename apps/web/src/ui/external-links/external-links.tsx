import {type ExternalIds} from '@verite/content-model/work/external-ids'
import {Fragment} from 'react'
import {externalProfiles, type ProfileKind} from './external-profiles.ts'

/** Links to the same film or person in other databases; null where there are none. */
export function externalLinks(ids: ExternalIds, kind: ProfileKind) {
  const profiles = externalProfiles(ids, kind)
  if (profiles.length === 0) return null
  return profiles.map(({name, url}, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <a href={url}>{name}</a>
    </Fragment>
  ))
}
