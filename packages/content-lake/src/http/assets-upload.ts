import {Readable} from 'node:stream'
import {z} from 'zod'
import {authorOf, type Identity} from '../access/identity.ts'
import {assertMayWrite, writablePaths} from '../access/write-grants.ts'
import {metadataKinds, type MetadataKind} from '../assets/image-metadata.ts'
import {tooLarge} from '../assets/original-files.ts'
import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'

const text = z.string().max(10_000).optional()
const details = z.object({
  filename: z.string().max(255).optional(),
  label: text,
  title: text,
  description: text,
  creditLine: text,
})
const byDefault: readonly MetadataKind[] = ['lqip', 'palette', 'blurhash', 'thumbhash']

/**
 * `POST /assets/:kind/:dataset?filename=…`: the body is the file, as it is. Answers with the asset's document, which is
 * the one that is there already when the dataset has the same bytes.
 */
export const assetsUpload: Handler = async (context) => {
  const {request, params, url, lake, identity} = context
  const dataset = datasetOf(context)
  const kind = params.kind === 'images' ? 'image' : 'file'
  const author = authorFor(identity, dataset, kind)
  lake.limits.writes.take(authorOf(identity))
  assertSize(request, kind === 'image' ? lake.assets.limits.imageBytes : lake.assets.limits.fileBytes)
  const document = await lake.assets.upload({
    dataset: dataset.name,
    kind,
    body: request.body ? Readable.fromWeb(request.body) : Readable.from([]),
    details: {...parseDetails(url.searchParams), source: parseSource(url.searchParams)},
    metadata: parseMetadata(url.searchParams.getAll('meta')),
    author,
  })
  return Response.json({document})
}

function datasetOf({lake, params}: RequestContext): DatasetInfo {
  const {dataset: name = ''} = params
  const dataset = lake.store.datasets().find((one) => one.name === name)
  if (dataset === undefined) throw new ContentLakeError('notFound', `There is no dataset "${name}" to upload to`)
  return dataset
}

/**
 * Who may write drafts may upload what they show, though a contributor may not write published documents, which assets
 * are: the lake then writes it for them.
 */
function authorFor(identity: Identity, dataset: DatasetInfo, kind: 'image' | 'file'): Identity {
  if (identity.kind === 'user' || identity.kind === 'robot') {
    const paths = writablePaths(identity, dataset)
    if (paths.length > 0 && !paths.some((path) => path === '*' || path === '**')) return {kind: 'system'}
  }
  const example = {_id: `${kind}-upload`, _type: kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset'}
  assertMayWrite(identity, dataset, example._id, 'create', [example])
  return identity
}

/** A length that is announced is refused before a byte of it is read; one that is not, as soon as it is too long. */
function assertSize(request: Request, limit: number) {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
}

function parseDetails(search: URLSearchParams) {
  const parsed = details.safeParse(Object.fromEntries(search))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ContentLakeError('invalidRequest', `Parameter "${issue?.path.join('.')}" is too long: ${issue?.message}`)
}

function parseSource(search: URLSearchParams) {
  const [id, name, url] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) => search.get(key) ?? undefined)
  return id && name ? {id, name, ...(url && {url})} : undefined
}

function parseMetadata(wanted: readonly string[]): ReadonlySet<MetadataKind> {
  if (wanted.length === 0) return new Set(byDefault)
  const parsed = z.array(z.enum(metadataKinds)).safeParse(wanted.flatMap((value) => value.split(',')))
  if (parsed.success) return new Set(parsed.data)
  const known = metadataKinds.join(', ')
  throw new ContentLakeError('invalidRequest', `Parameter "meta" names unknown metadata; known are: ${known}`)
}
