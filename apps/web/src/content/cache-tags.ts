/** On everything read from the lake: expired as a whole whenever changes may have been missed. */
export const allContent = 'sanity:lake'

/** The cache tag of one of the lake's sync tags, as `defineLive` writes it. */
export const contentTag = (syncTag: string) => `sanity:${syncTag}`

/** On pages whose wording changes at that minute, or within the one before, without anybody editing anything. */
export function clockTag(moment: Date) {
  const minute = new Date(Math.ceil(moment.getTime() / 60_000) * 60_000)
  return `clock:${minute.toISOString().slice(0, 16)}`
}
