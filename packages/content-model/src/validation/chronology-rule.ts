import {z} from 'zod'
import {publishedId, type DatedEvent, type PublishingRule, type Related} from './publishing-rule.ts'

const reference = z.object({_ref: z.string(), _key: z.string()})
const event = z.object({
  _type: z.literal('event'),
  date: z.object({latest: z.string().optional()}).optional(),
  after: z.array(reference),
})

/** Longer chains of “came after” than this are not followed to their end: nobody writes them by mistake. */
const furthest = 20

/** What an event came after did not itself come after that event, nor is it dated later. */
export const eventsRunForwards: PublishingRule = async (document, {related}) => {
  const {success, data} = event.safeParse(document)
  if (!success) return []
  const own = publishedId(document._id)
  const others = data.after.filter(({_ref}) => publishedId(_ref) !== own)
  const found = new Map((await related.events(others.map(({_ref}) => publishedId(_ref)))).map((it) => [it._id, it]))
  const problems = others.map(async ({_ref, _key}) => {
    const other = found.get(publishedId(_ref))
    const message = other && (await contradiction({own, latest: data.date?.latest, other, related}))
    return message ? [{path: ['after', {_key}], message}] : []
  })
  return (await Promise.all(problems)).flat()
}

type Pair = {own: string; latest: string | undefined; other: DatedEvent; related: Related}

async function contradiction({own, latest, other, related}: Pair): Promise<string | null> {
  if (latest && other.earliest && other.earliest > latest) {
    return `“${other.title}” is dated ${other.earliest} at the earliest, which is later than this event. Correct one of the dates, or take it out here.`
  }
  return (await comesAfter(other, own, related))
    ? `“${other.title}” came after this event already: both cannot be. Take one of the two out.`
    : null
}

/** Whether an event came after the one with this id, directly or by what it came after. */
async function comesAfter(start: DatedEvent, id: string, related: Related): Promise<boolean> {
  const seen = new Set([start._id])
  let wave = [start]
  for (let step = 0; step < furthest && wave.length > 0; step++) {
    const before = wave.flatMap(({after}) => after)
    if (before.includes(id)) return true
    const unseen = before.filter((each) => !seen.has(each))
    for (const each of unseen) seen.add(each)
    wave = unseen.length > 0 ? await related.events(unseen) : []
  }
  return false
}
