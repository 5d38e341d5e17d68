import {z} from 'zod'

/** A closed list: what is stored, and what a person reads. Sanity takes it as it is for `options.list`. */
export type Vocabulary<Code extends string = string> = readonly {readonly value: Code; readonly title: string}[]

/** What a person reads for a stored code. */
export function labelOf<Code extends string>(vocabulary: Vocabulary<Code>, code: Code): string {
  return vocabulary.find((entry) => entry.value === code)?.title ?? code
}

/** A stored code. In draft mode texts carry invisible edit markers; a code has none and is compared without them. */
export function codeOf<Code extends string>(vocabulary: Vocabulary<Code>) {
  return unmarked.pipe(z.enum(vocabulary.map((entry) => entry.value)))
}

/** Text that a program reads (an EDTF date, a language code), without draft mode's invisible edit markers. */
export const unmarked = z.string().transform((text) => text.replace(/[^\x20-\x7e]/g, ''))

export const filmStatuses = [
  {value: 'announced', title: 'Announced'},
  {value: 'inProduction', title: 'In production'},
  {value: 'upcoming', title: 'Upcoming'},
  {value: 'released', title: 'Released'},
] as const

export const titleKinds = [
  {value: 'original', title: 'Original title'},
  {value: 'translated', title: 'Translated title'},
  {value: 'working', title: 'Working title'},
  {value: 'alternative', title: 'Alternative title'},
] as const

export const releaseKinds = [
  {value: 'festival', title: 'Festival'},
  {value: 'theatrical', title: 'In cinemas'},
  {value: 'broadcast', title: 'Broadcast'},
  {value: 'streaming', title: 'Streaming'},
  {value: 'physical', title: 'Disc'},
] as const

export const offerModels = [
  {value: 'SVOD', title: 'Subscription'},
  {value: 'AVOD', title: 'Free with advertising'},
  {value: 'TVOD', title: 'Rent'},
  {value: 'EST', title: 'Buy'},
  {value: 'free', title: 'Free'},
  {value: 'payTV', title: 'Pay television'},
] as const

export const accessFeatureKinds = [
  {value: 'captions', title: 'Captions'},
  {value: 'audioDescription', title: 'Audio description'},
  {value: 'transcript', title: 'Transcript'},
  {value: 'signLanguage', title: 'Sign language'},
] as const

export const departments = [
  {value: 'directing', title: 'Directing'},
  {value: 'production', title: 'Production'},
  {value: 'writing', title: 'Writing'},
  {value: 'camera', title: 'Camera'},
  {value: 'editing', title: 'Editing'},
  {value: 'sound', title: 'Sound'},
  {value: 'art', title: 'Art'},
  {value: 'costumeMakeUp', title: 'Costume & Make-Up'},
  {value: 'visualEffects', title: 'Visual Effects'},
  {value: 'lighting', title: 'Lighting'},
  {value: 'crew', title: 'Crew'},
  {value: 'participant', title: 'Participant'},
  {value: 'archive', title: 'Archive'},
  {value: 'research', title: 'Research'},
  {value: 'impact', title: 'Impact'},
  {value: 'legal', title: 'Legal'},
] as const

export const creditAttributes = [
  {value: 'uncredited', title: 'uncredited'},
  {value: 'alsoAs', title: 'also as'},
  {value: 'archiveFootage', title: 'archive footage'},
  {value: 'voice', title: 'voice'},
  {value: 'self', title: 'self'},
] as const

export const creditStatuses = [
  {value: 'announced', title: 'Announced'},
  {value: 'confirmed', title: 'Confirmed'},
  {value: 'disputed', title: 'Disputed'},
] as const

export const listStates = [
  {value: 'partial', title: 'Partial: the source lists these among others'},
  {value: 'complete', title: 'Complete'},
] as const

export const vitalStatuses = [
  {value: 'living', title: 'Living'},
  {value: 'deceased', title: 'Deceased'},
  {value: 'unknown', title: 'Not stated'},
] as const

export const relationshipKinds = [
  {value: 'spouse', title: 'Spouse'},
  {value: 'partner', title: 'Partner'},
  {value: 'parent', title: 'Parent'},
  {value: 'child', title: 'Child'},
  {value: 'sibling', title: 'Sibling'},
  {value: 'friend', title: 'Friend'},
  {value: 'collaborator', title: 'Collaborator'},
] as const

export const educationOutcomes = [
  {value: 'degree', title: 'Degree'},
  {value: 'attended', title: 'Attended'},
  {value: 'unknown', title: 'Not stated'},
] as const

export const honourResults = [
  {value: 'won', title: 'Won'},
  {value: 'nominated', title: 'Nominated'},
  {value: 'named', title: 'Named among a group'},
] as const

export const organisationKinds = [
  {value: 'production', title: 'Production company'},
  {value: 'streamer', title: 'Streaming service'},
  {value: 'broadcaster', title: 'Broadcaster'},
  {value: 'festival', title: 'Festival'},
  {value: 'university', title: 'University or school'},
  {value: 'publication', title: 'Publication'},
  {value: 'prosecutor', title: "Prosecutor's office"},
  {value: 'guild', title: 'Guild'},
  {value: 'other', title: 'Other'},
] as const

export const workKinds = [
  {value: 'film', title: 'Film'},
  {value: 'series', title: 'Series'},
  {value: 'short', title: 'Short film'},
  {value: 'other', title: 'Other work'},
] as const

export const eventKinds = [
  {value: 'incident', title: 'Incident'},
  {value: 'charge', title: 'Criminal charge'},
  {value: 'filing', title: 'Charge filed again'},
  {value: 'dismissal', title: 'Dismissal'},
  {value: 'decision', title: 'Decision'},
  {value: 'screening', title: 'Screening'},
  {value: 'premiere', title: 'Premiere'},
  {value: 'festival', title: 'Festival'},
  {value: 'tribute', title: 'Tribute'},
  {value: 'broadcast', title: 'Broadcast'},
  {value: 'release', title: 'Release'},
  {value: 'production', title: 'Production'},
  {value: 'period', title: 'Period'},
] as const

/** Accusations: these never stand without what became of them. */
export const chargeKinds = ['charge', 'filing'] as const

export const eventStatuses = [
  {value: 'scheduled', title: 'Scheduled'},
  {value: 'postponed', title: 'Postponed'},
  {value: 'rescheduled', title: 'Rescheduled'},
  {value: 'cancelled', title: 'Cancelled'},
  {value: 'occurred', title: 'Occurred'},
  {value: 'unverified', title: 'Unverified'},
] as const

export const participationRoles = [
  {value: 'killed', title: 'Killed'},
  {value: 'wounded', title: 'Wounded'},
  {value: 'heldObject', title: 'Held the object'},
  {value: 'charged', title: 'Charged'},
  {value: 'decided', title: 'Decided'},
  {value: 'honouree', title: 'Honoured'},
  {value: 'host', title: 'Host'},
  {value: 'presenter', title: 'Shown by'},
  {value: 'speaker', title: 'Speaker'},
] as const

export const claimStatuses = [
  {value: 'supported', title: 'Supported'},
  {value: 'contested', title: 'Contested'},
  {value: 'unsupported', title: 'Unsupported'},
  {value: 'opinion', title: 'Opinion'},
  {value: 'retracted', title: 'Retracted'},
] as const

export const claimVoices = [
  {value: 'site', title: 'Our own voice'},
  {value: 'attributed', title: 'Attributed to somebody'},
] as const

export const renderPolicies = [
  {value: 'show', title: 'Show on the site'},
  {value: 'withhold', title: 'Withhold'},
] as const

export const stances = [
  {value: 'supports', title: 'Supports it'},
  {value: 'disputes', title: 'Disputes it'},
  {value: 'mentions', title: 'Mentions it'},
] as const

export const confidences = [
  {value: 'high', title: 'High'},
  {value: 'medium', title: 'Medium'},
  {value: 'low', title: 'Low'},
] as const

export const legalDecisions = [
  {value: 'cleared', title: 'Cleared as worded'},
  {value: 'refused', title: 'Not cleared'},
] as const

export const dateCertainties = [
  {value: 'asserted', title: 'The source says so'},
  {value: 'inferred', title: 'We infer it'},
  {value: 'disputed', title: 'Sources disagree'},
  {value: 'unknown', title: 'Unknown'},
] as const

export const statedCertainties = [
  {value: 'asserted', title: 'The source says so'},
  {value: 'inferred', title: 'We infer it'},
] as const

export const sourceKinds = [
  {value: 'newsArticle', title: 'News article'},
  {value: 'pressRelease', title: 'Press release'},
  {value: 'interview', title: 'Interview'},
  {value: 'courtDocument', title: 'Court document'},
  {value: 'book', title: 'Book'},
  {value: 'film', title: 'Film'},
  {value: 'website', title: 'Website'},
  {value: 'other', title: 'Other'},
] as const

export const quoteMedia = [
  {value: 'statement', title: 'Statement'},
  {value: 'interview', title: 'Interview'},
  {value: 'promotion', title: 'Promotional text'},
  {value: 'film', title: 'In the film'},
  {value: 'speech', title: 'Speech'},
  {value: 'writing', title: 'Writing'},
] as const

export const placeKinds = [
  {value: 'venue', title: 'Venue'},
  {value: 'city', title: 'City'},
  {value: 'region', title: 'State or region'},
  {value: 'filmSet', title: 'Film set'},
  {value: 'other', title: 'Other'},
] as const

export const videoKinds = [
  {value: 'trailer', title: 'Trailer'},
  {value: 'clip', title: 'Clip'},
  {value: 'interview', title: 'Interview'},
] as const

export const filmSections = [
  {value: 'participants', title: 'People in the film'},
  {value: 'credits', title: 'Credits'},
  {value: 'runtime', title: 'Running time'},
  {value: 'synopsis', title: 'Synopsis'},
  {value: 'images', title: 'Images'},
  {value: 'trailer', title: 'Trailer'},
  {value: 'territories', title: 'Territories'},
  {value: 'rating', title: 'Age rating'},
] as const

export const sectionStates = [
  {value: 'missing', title: 'Nothing known yet'},
  {value: 'partial', title: 'Partly known'},
  {value: 'complete', title: 'Complete'},
] as const
