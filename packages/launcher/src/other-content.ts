import {z} from 'zod'

const stored = z.object({_id: z.string(), title: z.string().optional(), name: z.string().optional()})

/**
 * What a dataset holds beside the invented slate, by its export (one document a line): how many documents, and one of
 * them. Where the slate is already, it was somebody's choice: then nothing counts.
 */
export function otherContentIn(exported: string): {count: number; example: string} {
  const documents = exported
    .split('\n')
    .filter(Boolean)
    .map((line) => stored.parse(JSON.parse(line)))
  const others = documents.filter(({_id}) => !_id.startsWith('slate-'))
  const [first] = others
  if (!first || others.length < documents.length) return {count: 0, example: ''}
  return {count: others.length, example: `“${first.title ?? first.name ?? first._id}”`}
}
