import {z} from 'zod'

/** So many documents of a long list are read at a time: each answer takes a moment, however many there are in all. */
const partSize = 5000

/** What comes after the last document of the part before; at first after an empty id. */
export const afterLast = /* groq */ `_id > $after`

/** The part that follows. */
export const onePart = /* groq */ `order(_id) [0...${partSize}]`

const identified = z.array(z.object({id: z.string()})).nullable()

/**
 * The parts of a list of any length.
 * @param read asks a query with both of the above for what comes after an id; each entry names its `id`
 */
export async function* partsOf(read: (after: string) => Promise<unknown>): AsyncGenerator<unknown, void> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const part = await read(after)
    yield part
    after = identified.parse(part)?.at(partSize - 1)?.id
  }
}
