import {describe, expect, it, jest} from '@jest/globals'
import {ExpiryQueue} from './expiry-queue.ts'

type Expire = (tags: readonly string[]) => Promise<void>

const settled = () => new Promise((resolve) => setTimeout(resolve, 400))

describe('tags on their way to being expired', () => {
  it('go at once', async () => {
    const expire = jest.fn<Expire>().mockResolvedValue()
    new ExpiryQueue(expire).add(['a', 'b'])
    await settled()
    expect(expire.mock.calls).toEqual([[['a', 'b']]])
  })

  it('go together when they arrive while others are on their way, each once', async () => {
    const expire = jest.fn<Expire>().mockResolvedValue()
    const queue = new ExpiryQueue(expire)
    queue.add(['a'])
    queue.add(['b'])
    queue.add(['b', 'c'])
    await settled()
    expect(expire.mock.calls).toEqual([[['a']], [['b', 'c']]])
  })

  it('are tried again until they have been expired', async () => {
    const expire = jest.fn<Expire>().mockRejectedValueOnce(new Error('not listening yet')).mockResolvedValue()
    new ExpiryQueue(expire).add(['a'])
    await settled()
    expect(expire.mock.calls).toEqual([[['a']], [['a']]])
  })
})
