import {expect, it} from '@jest/globals'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {claimCheckout} from './claim-checkout.ts'

it('a second system is refused in the folder of the first, and not where nothing can be written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  try {
    claimCheckout(folder)
    expect(() => claimCheckout(folder)).toThrow(/^Another Vérité runs from .*: stop it, or clone/)
    expect(() => claimCheckout(join(folder, 'nowhere'))).not.toThrow()
  } finally {
    rmSync(folder, {recursive: true})
  }
})
