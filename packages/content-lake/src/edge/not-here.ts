import {ContentLakeError} from '../errors.ts'

/** What hosted Sanity answers and a lake does not, with what to do instead. */
const elsewhere: readonly (readonly [path: RegExp, remedy: string])[] = [
  [/^\/projects\/[^/]+\/datasets\/[^/]+\/(settings\/)?backups(\/|$)/, 'Make one with `content-lake backup <file>`'],
  [/^\/(apis\/)?graphql(\/|$)/, 'There is no GraphQL here: ask in GROQ'],
  [/^\/organizations(\/|$)/, 'A lake holds one project, of no organization'],
  [/^\/projects(\/[^/]+)?$/, 'A lake holds one project, whose id is the setting LAKE_PROJECT_ID'],
  [/^\/invitations\//, 'Add people with `content-lake user add`'],
  [/^\/assets\/[^/]+\/[^/]+\/from-url$/, 'It fetches nothing from other places: download the file and upload it'],
  [/^\/media-libraries(\/|$)/, 'There are no media libraries here: upload to the dataset'],
]

/** The error for a request that no route takes. */
export function notHere(method: string, path: string): ContentLakeError {
  const unversioned = path.replace(/^\/v[0-9A-Za-z-]+(?=\/)/, '')
  const remedy = elsewhere.find(([pattern]) => pattern.test(unversioned))?.[1]
  return new ContentLakeError('notFound', `The lake has no ${method} ${path}${remedy ? `. ${remedy}` : ''}`)
}
