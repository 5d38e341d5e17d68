import {boundsOf} from '@verite/content-model/fuzzy-date/bounds'
import {useEffect, useEffectEvent, useRef} from 'react'
import {type ObjectInputProps, set, unset} from 'sanity'

/** Writes a date's first and last day, by which lists sort, whenever its EDTF is changed in this form. */
export function useComputedBounds({value, onChange, readOnly}: ObjectInputProps) {
  const edtf: unknown = value?.['edtf']
  const before = useRef(edtf)

  const write = useEffectEvent((text: unknown) => {
    const bounds = typeof text === 'string' ? boundsOf(text) : null
    const patch = (name: 'earliest' | 'latest') => (bounds?.[name] ? set(bounds[name], [name]) : unset([name]))
    if (!readOnly) onChange([patch('earliest'), patch('latest')])
  })
  useEffect(() => {
    if (before.current === edtf) return
    before.current = edtf
    write(edtf)
  }, [edtf])
}
