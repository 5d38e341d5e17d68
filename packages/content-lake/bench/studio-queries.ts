import type {RealQuery} from './real-query.ts'

const fields = '{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc) [0...$__limit]'
const found = '[@, _id] match text::query($__query) || references($__rawQuery)'
const all = {__query: '*', __rawQuery: '', __limit: 101}
const listOf = (type: string, filter: string, order = fields) =>
  `*[_type in $__types && (${found}) && (_type == "${type}" && (${filter}))] ${order}`

const releases = `*[_type=="system.release" && _id in path("_.releases.*")] {
  _id, _type, _rev, _createdAt, _updatedAt, state, finalDocumentStates, publishAt, publishedAt,
  "metadata": coalesce(metadata, {"title": "", "releaseType": "undecided"})
}`

type Recorded = Pick<RealQuery, 'name' | 'query' | 'perspective' | 'weight'> & Partial<RealQuery>
const recorded: readonly Recorded[] = [
  {
    name: 'preview of documents',
    weight: 531,
    perspective: 'drafts',
    query: '[*[_id in $ids][0...2]{_id,_rev,_type,title,name,slug,_createdAt,_updatedAt}][0...1]',
    params: (film) => ({ids: [`documentary-${film}-0`, `event-${film}-1`]}),
  },
  {
    name: 'versions of documents',
    weight: 131,
    perspective: 'raw',
    query: '[*[sanity::versionOf($a)]._id, *[sanity::versionOf($b)]._id]',
    params: (film) => ({a: `documentary-${film}-0`, b: `event-${film}-1`}),
  },
  {
    name: 'list of films',
    weight: 109,
    perspective: 'drafts',
    query: listOf('documentary', 'true'),
    params: () => ({...all, __types: ['documentary']}),
  },
  {
    name: 'versions of a document',
    weight: 95,
    perspective: 'raw',
    query: '*[sanity::versionOf($publishedId)]._id',
    params: (film) => ({publishedId: `event-${film}-0`}),
  },
  {name: 'releases', weight: 53, perspective: 'raw', query: releases},
  {
    name: 'slug is unique',
    weight: 45,
    perspective: 'raw',
    query: '!defined(*[_type == $docType && !sanity::versionOf($published) && slug.current == $slug][0]._id)',
    params: (film) => ({docType: 'event', published: `event-${film}-0`, slug: `event-${film}-1`}),
  },
  {
    name: 'observed document',
    weight: 10,
    perspective: 'raw',
    query: '*[_id in $ids]',
    params: (film) => ({ids: [`documentary-${film}-0`]}),
  },
  {
    name: 'bypass secret',
    weight: 8,
    perspective: 'raw',
    query:
      '*[_id == "sanity-preview-url-secret.vercel-protection-bypass" && _type == "sanity.vercelProtectionBypass"][0].secret',
  },
  {
    name: 'shared access',
    weight: 4,
    perspective: 'raw',
    query: '*[_id == "sanity-preview-url-secret.share-access" && _type == "sanity.previewUrlShareAccess"][0].secret',
  },
  {
    name: 'search for a reference',
    weight: 4,
    perspective: 'drafts',
    query: `*[_type in $__types] | score(boost(_type in ["person"] && name match text::query($__query), 10), (${found}))
      [_score > 0] {_type, _id, _originalId, "orderings": [_score]} | order(orderings[0] desc) [0...$__limit]`,
    params: (film) => ({__types: ['person'], __limit: 102, __query: `Family${film}*`, __rawQuery: `Family${film}`}),
  },
  {
    name: 'place of an edit mark',
    weight: 3,
    perspective: 'drafts',
    query: '*[_id == $id][0]{"0": body[_key=="b1"].children[_key=="s1"][0]._type}',
    params: (film) => ({id: `documentary-${film}-0`}),
  },
  {
    name: 'preview secret',
    weight: 3,
    perspective: 'raw',
    query: `{"private": *[_type == "sanity.previewUrlSecret" && secret == $secret && dateTime(_updatedAt) > dateTime(now()) - 3600][0]{
      _id, _updatedAt, secret, studioUrl}, "public": *[_id == "sanity-preview-url-secret.share-access" &&
      _type == "sanity.previewUrlShareAccess" && secret == $secret][0]{secret, studioUrl}}`,
    params: () => ({secret: 'none'}),
  },
  {
    name: 'referring documents',
    weight: 3,
    perspective: 'raw',
    query: `{"references":*[references($documentId) && _system.group._ref != $documentId][0...100]{_id,_type},
      "totalCount":count(*[references($documentId) && _system.group._ref != $documentId])}`,
    params: (film) => ({documentId: `person-${film}-1`}),
  },
  {
    name: 'search by name',
    weight: 2,
    perspective: 'raw',
    query: '*[(_type == "person" && name match text::query($__query))][0...1000]._id',
    params: (film) => ({__query: `Family${film}*`}),
  },
  {
    name: 'documents of a release',
    weight: 2,
    perspective: 'raw',
    query: `{"release_r": *[sanity::partOfRelease("r")]{_updatedAt, "docId": string::split(_id, ".")[2]} | order(_updatedAt desc),}
      {"_.releases.r": {"updatedAt": release_r[0]._updatedAt, "documentIds": release_r[].docId}}`,
  },
  {
    name: 'file that is here already',
    weight: 1,
    perspective: 'raw',
    query: '*[_type == $documentType && sha1hash == $hash][0]',
    params: () => ({documentType: 'sanity.imageAsset', hash: 'b74851f3074879cbd34f7a6f80d3901843b55e9a'}),
  },
  {name: 'Vision: all people', weight: 1, perspective: 'drafts', query: '*[_type=="person"]{_id,name}'},
  {
    name: 'desk of a film',
    weight: 1,
    perspective: 'drafts',
    query: `*[_type == "documentary" && _id == $film][0]{title, "subjects": subjects[]._ref, "quotes": quotes[]._ref,
      "creditSheetId": *[_type == "creditSheet" && work._ref == ^._id][0]._id}`,
    params: (film) => ({film: `documentary-${film}-0`}),
  },
  {
    name: 'list of claims to settle',
    weight: 1,
    perspective: 'drafts',
    query: listOf('claim', 'status in ["unsupported", "retracted"] && renderPolicy == "show" || !defined(evidence)'),
    params: () => ({...all, __types: ['claim']}),
  },
  {
    name: 'list of people by name',
    weight: 1,
    perspective: 'drafts',
    query: listOf('person', 'true', fields.replace('_updatedAt', 'sortName').replace('desc', 'asc')),
    params: () => ({...all, __types: ['person']}),
  },
]

/** What the Studio was seen to send in a day's work, and how often; with the desk's own lists. */
export const studioQueries: readonly RealQuery[] = recorded.map((one) => ({from: 'studio', params: () => ({}), ...one}))
