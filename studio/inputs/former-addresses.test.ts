import {describe, expect, it} from '@jest/globals'
import {formerAddresses} from './former-addresses.ts'

const at = (current: string, ...previousSlugs: string[]) => ({slug: {current}, previousSlugs})

describe('former addresses', () => {
  it('gain the published address once the draft has another', () => {
    expect(formerAddresses(at('rust'), at('last-take'))).toEqual(['rust'])
    expect(formerAddresses(at('rust', 'rust-film'), at('last-take', 'rust-film'))).toEqual(['rust-film', 'rust'])
  })

  it('lose an address that is the present one again', () => {
    expect(formerAddresses(at('rust'), at('rust', 'rust'))).toEqual([])
  })

  it('stay as they are while the address does, or is still empty', () => {
    expect(formerAddresses(at('rust', 'rust-film'), at('rust', 'rust-film'))).toBeUndefined()
    expect(formerAddresses(at('rust'), {slug: {}})).toBeUndefined()
    expect(formerAddresses({title: 'A document without an address'}, {title: 'Another title'})).toBeUndefined()
  })
})
