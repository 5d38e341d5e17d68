import {z} from 'zod'
import type {ReadGate} from '../access/read-gate.ts'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import {draftIdOf, publishedIdOf} from '../documents/document-id.ts'
import type {PresenceNews} from './presence-message.ts'

const location = z.looseObject({documentId: z.string()})

/** What a reader may hear of where the others are: nothing about documents that the reader may not see. */
export function presenceNewsFor(gate: ReadGate, reader: DatasetReader, news: PresenceNews): PresenceNews {
  if (news.type !== 'state' || gate.rules.sees === 'everything') return news
  return {...news, m: {...news.m, locations: news.m.locations.filter(isVisible)}}

  function isVisible(where: unknown): boolean {
    const {data} = location.safeParse(where)
    return data !== undefined && [data.documentId, ...withDraft(data.documentId)].some(mayRead)
  }

  function mayRead(id: string): boolean {
    const document = reader.get(id)
    return document !== undefined && gate.mayRead(document)
  }
}

/** Studios name the published document, also when only its draft exists. */
function withDraft(id: string): string[] {
  return id === publishedIdOf(id) ? [draftIdOf(id)] : []
}
