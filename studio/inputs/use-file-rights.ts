import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'
import {type FileRights, fileRights, fileRightsProjection} from './rights-from-file.ts'

const image = z.object({asset: z.object({_ref: z.string()})})

/** Takes an image as a form holds it and gives what its file says of rights, once that is known. */
export function useFileRights(value: unknown): FileRights | undefined {
  const client = useClient({apiVersion})
  const id = image.safeParse(value).data?.asset._ref
  const [found, setFound] = useState<{id: string; rights: FileRights | null}>()

  useEffect(() => {
    if (!id) return
    const request = client.observable.fetch<unknown>(`*[_id == $id][0]${fileRightsProjection}`, {id}).subscribe({
      next: (rights) => setFound({id, rights: fileRights.nullable().parse(rights)}),
      // The fields below can be filled in without it.
      error: (error: unknown) => console.warn('What the file says of its rights could not be read.', error),
    })
    return () => request.unsubscribe()
  }, [client, id])

  return found?.id === id ? (found?.rights ?? undefined) : undefined
}
