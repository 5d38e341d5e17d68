import {type EventFacts} from '@verite/content-model/event/event'

export type EventGroup = 'happened' | 'case' | 'showing' | 'tribute'

/** Kinds of events as readers tell them apart. */
export function eventGroup({kind}: Pick<EventFacts, 'kind'>): EventGroup {
  return groups[kind]
}

const groups: Readonly<Record<EventFacts['kind'], EventGroup>> = {
  incident: 'happened',
  period: 'happened',
  production: 'happened',
  charge: 'case',
  filing: 'case',
  dismissal: 'case',
  decision: 'case',
  screening: 'showing',
  premiere: 'showing',
  festival: 'showing',
  broadcast: 'showing',
  release: 'showing',
  tribute: 'tribute',
}
