import type {ServedLake} from './served-lake.ts'

/** One for each dataset, since there are roles for one of them. */
export const canaries = {production: 'canary-7d1f', vault: 'canary-of-the-vault-9c2e'}
export const hiddenIds = [
  'film',
  'drafts.film',
  'drafts.only',
  'versions.r1.film',
  'hidden.film',
  'memo',
  '_.releases.r1',
]

/**
 * Fills a lake with canaries in every place that is not for everybody, and something that is.
 * @returns what the parts of paths can be, so that they name something that is there
 */
export async function hideCanaries(served: ServedLake) {
  await hideInProduction(served)
  const files = await hideInVault(served)
  const {accounts} = served.lake
  const robot = accounts.createRobot({label: canaries.production, role: 'viewer'})
  const colleague = await accounts.addUser({email: 'ada@example.org', displayName: 'Ada', role: 'editor'})
  accounts.setKeyValue(colleague.id, 'secret', canaries.production)
  return {
    version: ['v2025-02-19', 'v1', 'vX'],
    project: ['verite'],
    dataset: ['production', 'vault', 'copied'],
    ids: [`${hiddenIds.join(',')},vaulted`],
    id: [...hiddenIds, 'vaulted', 'r1'],
    file: files,
    name: ['a.txt'],
    keys: ['secret'],
    user: [colleague.id],
    robot: [robot.id],
    job: [await copied(served)],
    ...(await webhook(served)),
    topic: ['x'],
    role: ['notices-only'],
    alias: ['other'],
    origin: ['1'],
    message: ['1'],
    kind: ['images', 'files'],
  }
}

async function hideInProduction(served: ServedLake) {
  const title = canaries.production
  await served
    .client('administrator')
    .transaction()
    .create({_id: 'film', _type: 'film', title: 'Shown', note: title, crew: [{_key: 'a', note: title}]})
    .create({_id: 'drafts.film', _type: 'film', title})
    .create({_id: 'drafts.only', _type: 'film', title})
    .create({_id: 'versions.r1.film', _type: 'film', title})
    .create({_id: 'hidden.film', _type: 'film', title})
    .create({_id: 'memo', _type: 'memo', title, slug: {current: title}})
    // Ids say something, too.
    .create({_id: `drafts.${title}`, _type: 'memo', to: {_ref: 'film', _type: 'reference', _weak: true}})
    .create({_id: 'notice', _type: 'notice', title: 'For all'})
    .create({
      _id: 'pointer',
      _type: 'notice',
      to: {_ref: 'memo', _type: 'reference'},
      weak: {_ref: 'drafts.only', _weak: true},
    })
    .commit()
}

async function hideInVault(served: ServedLake): Promise<string[]> {
  await served.client('administrator').datasets.create('vault', {aclMode: 'private'})
  const vault = served.client('administrator', {dataset: 'vault'})
  await vault.create({_id: 'vaulted', _type: 'film', title: canaries.vault})
  const text = await vault.assets.upload('file', Buffer.from(canaries.vault), {filename: `${canaries.vault}.txt`})
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${canaries.vault}</text></svg>`
  const image = await vault.assets.upload('image', Buffer.from(drawing), {filename: 'a.svg'})
  return [text, image].map(({path}) => path.split('/').at(-1) ?? '')
}

/** What is copied out of a private dataset is as private as it was. */
async function copied(served: ServedLake): Promise<string> {
  const body = JSON.stringify({targetDataset: 'copied'})
  const response = await served.request('administrator', '/v1/datasets/vault/copy', {method: 'PUT', body})
  const {jobId} = Object(await response.json())
  const job = await served.request('administrator', `/v1/jobs/${jobId}/listen`)
  await job.text()
  return String(jobId)
}

async function webhook(served: ServedLake) {
  const name = canaries.production
  const body = JSON.stringify({name, url: 'https://example.org/', on: ['create'], dataset: 'production', secret: name})
  const made = await served.request('administrator', '/v1/hooks/projects/verite', {method: 'POST', body})
  const {id} = Object(await made.json())
  return {hook: [String(id)], attempt: ['1']}
}
