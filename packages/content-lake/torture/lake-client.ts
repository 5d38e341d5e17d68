import {z} from 'zod'

const stored = z.object({documents: z.array(z.looseObject({_id: z.string(), _rev: z.string()}))})
export type WriteAnswer =
  {outcome: 'acknowledged'} | {outcome: 'refused'; status: number; text: string} | {outcome: 'lost'}

/** The lake as its users reach it, as an administrator. */
export function lakeClient(url: string, token: string) {
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'}
  return {
    /** Never throws: an answer that did not come is an answer, too. */
    async write(transactionId: string, mutations: readonly unknown[]): Promise<WriteAnswer> {
      try {
        const body = JSON.stringify({transactionId, mutations})
        const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', headers, body})
        const text = await response.text()
        return response.ok ? {outcome: 'acknowledged'} : {outcome: 'refused', status: response.status, text}
      } catch {
        return {outcome: 'lost'}
      }
    },
    /** The documents that there are, or undefined when no answer came. */
    async read(ids: readonly string[]) {
      try {
        const response = await fetch(`${url}/v2025-02-19/data/doc/production/${ids.join()}`, {headers})
        return stored.parse(await response.json()).documents
      } catch {
        return undefined
      }
    },
  }
}
export type LakeClient = ReturnType<typeof lakeClient>
