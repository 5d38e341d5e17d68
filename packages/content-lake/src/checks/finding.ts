/** Something in a lake's data that is not as it must be. */
export type Finding = {
  kind: 'file' | 'index' | 'history' | 'reference' | 'asset'
  /** What is wrong, and where. */
  message: string
  /** What to do about it. */
  remedy: string
}

export const restoreRemedy = 'stop the lake and bring back a backup with "content-lake restore"'
export const repairRemedy = 'stop the lake and run "content-lake check --repair", which builds the indexes anew'

/** The first few of many and how many more there are, so that a broken disk does not print for hours. */
export function several<Item>(items: readonly Item[], tell: (item: Item) => Finding): Finding[] {
  const told = items.slice(0, 20).map(tell)
  const [first] = told
  const others = items.length - told.length
  return first && others ? [...told, {...first, message: `and ${others} more of this kind`}] : told
}
