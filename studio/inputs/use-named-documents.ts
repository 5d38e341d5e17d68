import {partyFields} from '@verite/content-model/party/party.query'
import {useEffect, useState} from 'react'
import {useDocumentStore, usePerspective} from 'sanity'
import {z} from 'zod'
import {apiVersion} from '../api-version.ts'
import {idsIn, type NamedDocuments} from './sheet-from-form.ts'

const query = {
  fetch: `*[_id in $ids]{${partyFields}, disambiguator, plural, department, billingRank}`,
  listen: '*[_type in ["person", "organisation", "jobTitle"]]',
}
const result = z.array(z.looseObject({id: z.string()}))

/**
 * The people, companies and jobs that a form's credits point to, as the editor sees them: with drafts and the chosen
 * release, and anew whenever one of them is written, as a person is who has just been made from the form.
 */
export function useNamedDocuments(form: unknown): NamedDocuments {
  const {listenQuery} = useDocumentStore()
  const {perspectiveStack: perspective} = usePerspective()
  const [documents, setDocuments] = useState<NamedDocuments>({})
  const key = idsIn(form).join(' ')

  useEffect(() => {
    const request = listenQuery(query, {ids: key.split(' ')}, {apiVersion, perspective}).subscribe({
      next: (found: unknown) =>
        setDocuments(Object.fromEntries(result.parse(found).map((document) => [document.id, document]))),
      // The list below stays usable without this preview.
      error: (error: unknown) => console.warn('The names in the credits could not be read.', error),
    })
    return () => request.unsubscribe()
  }, [listenQuery, perspective, key])

  return documents
}
