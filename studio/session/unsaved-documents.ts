import {z} from 'zod'

const documentContent = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string().optional()})
const unsavedDocument = z.object({user: z.string(), at: z.number(), document: documentContent})
const unsavedDocuments = z.array(unsavedDocument)
const storageKey = 'verite.unsaved-documents'

/** A draft or a version as its author saw it in the form when the session had ended. */
export type UnsavedDocument = z.infer<typeof unsavedDocument>
export type DocumentContent = z.infer<typeof documentContent>
export type UnsavedDocuments = ReturnType<typeof createUnsavedDocuments>

type Keep = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Keeps the open documents in the browser when the lake refuses an edit because its session has ended: the Studio then
 * leaves for the sign-in and forgets them. Each person finds only their own.
 */
export function createUnsavedDocuments(storage: () => Keep) {
  const open = new Map<symbol, DocumentContent>()
  let user: string | undefined
  let ended = false

  const read = () => unsavedDocuments.catch([]).parse(JSON.parse(storage().getItem(storageKey) ?? '[]'))
  const write = (documents: UnsavedDocument[]) => storage().setItem(storageKey, JSON.stringify(documents))
  const keep = (kept: DocumentContent[]) => {
    if (!user) return
    const author = user
    const others = read().filter(({document}) => !kept.some(({_id}) => _id === document._id))
    write([...others, ...kept.map((document) => ({user: author, at: Date.now(), document}))])
  }

  return {
    /** A session has begun: this is whose. */
    begin: (id: string) => {
      user = id
      ended = false
    },
    of: (id: string) => read().filter((unsaved) => unsaved.user === id),
    forget: (id: string) => write(read().filter((unsaved) => unsaved.user !== id)),
    /** Follows one open form: tell what it shows each time that it changes. */
    follow: () => {
      const key = Symbol()
      const tell = (document: DocumentContent) => {
        open.set(key, document)
        if (ended) keep([document])
      }
      return {tell, end: () => void open.delete(key)}
    },
    /** Wraps the `fetch` of the studio's clients; answers pass unchanged. */
    watch:
      (fetch: typeof globalThis.fetch): typeof fetch =>
      async (input, init) => {
        const response = await fetch(input, init)
        if (response.status === 401 && isEdit(input)) {
          ended = true
          keep([...open.values()])
        }
        return response
      },
  }
}

function isEdit(input: RequestInfo | URL) {
  const {pathname} = new URL(input instanceof Request ? input.url : input)
  return /^\/v[^/]+\/data\/(actions|mutate)\//.test(pathname)
}
