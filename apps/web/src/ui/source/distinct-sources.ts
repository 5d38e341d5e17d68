import {type Claim} from '@verite/content-model/claim/claim'
import {type Source} from '@verite/content-model/source/source'

/** Every source that a page rests on, once each: those of its fields first, then those of the claims it shows. */
export function distinctSources(...origins: readonly (readonly (Source | Claim)[])[]): Source[] {
  const sources = origins.flat().flatMap((origin) => ('evidence' in origin ? evidenceOf(origin) : [origin]))
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

function evidenceOf({evidence}: Claim): Source[] {
  return (evidence ?? []).map(({source}) => source)
}
