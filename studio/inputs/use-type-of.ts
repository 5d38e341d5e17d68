import {useEffect, useState} from 'react'
import {useClient, usePerspective} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'

const reference = z.object({_ref: z.string(), _strengthenOnPublish: z.object({type: z.string()}).optional()})
const found = z.string().nullable()

/** Takes a reference as a form holds it and gives the type of the document that it leads to, once that is known. */
export function useTypeOf(value: unknown): string | undefined {
  const client = useClient({apiVersion})
  const {perspectiveStack} = usePerspective()
  const {_ref: id, _strengthenOnPublish: planned} = reference.safeParse(value).data ?? {}
  const [stored, setStored] = useState<{id: string; type: string | null}>()
  const isUnknown = id !== undefined && planned === undefined

  useEffect(() => {
    if (!isUnknown) return
    const request = client
      .withConfig({perspective: perspectiveStack})
      .observable.fetch<unknown>('*[_id == $id][0]._type', {id})
      .subscribe({
        next: (type) => setStored({id, type: found.parse(type)}),
        error: (error: unknown) => console.warn('The type of what a claim is about could not be read.', error),
      })
    return () => request.unsubscribe()
  }, [client, perspectiveStack, id, isUnknown])

  return planned?.type ?? (stored?.id === id ? (stored?.type ?? undefined) : undefined)
}
