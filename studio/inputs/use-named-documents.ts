import {partyFields} from '@verite/content-model/party/party.query'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'
import {idsIn, type NamedDocuments} from './sheet-from-form.ts'

const query = `*[_id in $ids]{${partyFields}, disambiguator, plural, department, billingRank}`
const result = z.array(z.looseObject({id: z.string()}))

/** The people, companies and jobs that a form's credits point to, drafts included, asked for when those change. */
export function useNamedDocuments(form: unknown): NamedDocuments {
  const client = useClient({apiVersion})
  const [documents, setDocuments] = useState<NamedDocuments>({})
  const key = idsIn(form).join(' ')

  useEffect(() => {
    const request = client
      .withConfig({perspective: 'drafts'})
      .observable.fetch<unknown>(query, {ids: key.split(' ')})
      .subscribe({
        next: (found) =>
          setDocuments(Object.fromEntries(result.parse(found).map((document) => [document.id, document]))),
        // The list below stays usable without this preview.
        error: (error: unknown) => console.warn('The names in the credits could not be read.', error),
      })
    return () => request.unsubscribe()
  }, [client, key])

  return documents
}
