/** Fields that reach editors only, wherever in a document they stand. The lake removes them for everybody else. */
export const privateFields = [
  'checkedOn',
  'checker',
  'consent',
  'internalNote',
  'legalSignOff',
  'openQuestions',
  'reliabilityNote',
  'reviewer',
  'sensitivityNote',
  'withholdReason',
] as const

/**
 * What anonymous readers may see among published documents: everything but the claims that are withheld and the press
 * kits whose embargo has not ended.
 */
export const anonymousReadFilter = /* groq */ `
  (_type != "claim" || renderPolicy == "show") &&
  (_type != "pressKit" || !defined(embargoUntil) || coalesce(dateTime(embargoUntil) <= dateTime(now()), false))
`
