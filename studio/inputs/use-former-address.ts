import {useEffect, useEffectEvent} from 'react'
import {type ObjectInputProps, set} from 'sanity'
import {formerAddresses} from './former-addresses.ts'

/** Keeps the address that readers know among the former ones while a changed one waits to be published. */
export function useFormerAddress({value, onChange, readOnly}: ObjectInputProps, published: unknown) {
  const wanted = published && !readOnly ? formerAddresses(published, value) : undefined
  const key = JSON.stringify(wanted)

  const apply = useEffectEvent(() => {
    if (wanted) onChange(set(wanted, ['previousSlugs']))
  })
  useEffect(apply, [key])
}
