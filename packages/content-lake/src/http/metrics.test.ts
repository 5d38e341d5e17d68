import {afterAll, beforeAll, expect, it} from '@jest/globals'
import {serveLake, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
beforeAll(async () => {
  served = await serveLake()
})
afterAll(() => served.stop())

it('metrics tell commits, changes, open streams and how requests were answered, by route', async () => {
  await served.client('editor').create({_id: 'a', _type: 'note'})
  const stream = await served.request('viewer', '/v2025-02-19/data/listen/production?query=*')
  await served.request('anonymous', '/v2025-02-19/data/doc/production/secret-id')
  const answer = await served.request('viewer', '/metrics')
  const text = await answer.text()
  await stream.body?.cancel()
  expect(answer.headers.get('content-type')).toContain('version=0.0.4')
  for (const line of [
    'lake_commits_total{dataset="production"} 1',
    'lake_changes_total{dataset="production"} 1',
    'lake_streams{kind="listen"} 1',
    'lake_http_request_duration_seconds_count{method="GET",route="/:version/data/doc/:dataset/:ids",status="200"} 1',
  ]) {
    expect(text).toContain(line)
  }
  expect(text).toMatch(/^lake_file_bytes\{file="database"\} \d+/m)
  expect(text).not.toContain('secret-id')
})
