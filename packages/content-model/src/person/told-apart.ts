import {type CustomValidatorResult} from '@sanity/types'
import {publishedId} from '../validation/publishing-rule.ts'

/** As much of the studio's context as this asks for. */
type Context = {
  document?: Record<string, unknown> | undefined
  getClient: (options: {apiVersion: string}) => {
    fetch(query: string, params: Record<string, unknown>, options: {perspective: 'published'}): Promise<unknown>
  }
}

const namesakesQuery = 'count(*[_type == "person" && name == $name && _id != $id])'

/** Asks for words that tell a person apart, once somebody else of that name is published. */
export async function toldApart(words: string | undefined, context: Context): Promise<CustomValidatorResult> {
  const {name, _id: id} = context.document ?? {}
  if (words || typeof name !== 'string' || typeof id !== 'string') return true
  const client = context.getClient({apiVersion: '2025-02-19'})
  const namesakes = await client.fetch(namesakesQuery, {name, id: publishedId(id)}, {perspective: 'published'})
  return namesakes === 0 || 'Somebody else has this name. Say in two or three words who this is.'
}
