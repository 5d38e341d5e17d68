import {useEffect, useEffectEvent, useRef} from 'react'
import {type ObjectInputProps} from 'sanity'
import {datePatches, writtenOf} from './date-tidying.ts'

/** Writes what follows from a date whenever it is changed in this form, and nothing when it is only looked at. */
export function useTidyDate({value, onChange, readOnly}: ObjectInputProps) {
  const written = writtenOf(value)
  const before = useRef(written)

  const tidy = useEffectEvent(() => {
    if (!readOnly) onChange(datePatches(value))
  })
  useEffect(() => {
    if (before.current === written) return
    before.current = written
    tidy()
  }, [written])
}
