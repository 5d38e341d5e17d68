import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {defaultAssetLimits} from '../src/assets/asset-limits.ts'
import {serveLake} from './served-lake.ts'

const mebibyte = 2 ** 20

test('an upload without an end is refused while it comes in, and nothing of it stays', async () => {
  const served = await serveLake()
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += mebibyte
      controller.enqueue(new Uint8Array(mebibyte))
    },
  })
  const headers = {authorization: `Bearer ${served.tokens.editor}`}
  const request = {method: 'POST', headers, body, duplex: 'half'} as const
  const answer = await fetch(`${served.url}/v2025-02-19/assets/images/production`, request).then(
    (response) => response.status,
    () => 'the connection was closed',
  )
  expect([413, 'the connection was closed']).toContain(answer)
  // What the connection itself holds may have been sent, but not what a lake that reads on would have taken.
  expect(sent).toBeLessThan(defaultAssetLimits.imageBytes + 64 * mebibyte)
  expect(readdirSync(join(served.dataFolder, 'assets', 'incoming'))).toEqual([])
  await served.stop()
}, 60_000)
