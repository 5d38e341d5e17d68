import {useEffect, useEffectEvent} from 'react'
import {type ObjectInputProps} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

/** Opens a form on the field group that its place in the menu is named after: a film's “Story” on the story. */
export function useGroupOfPane({groups, onFieldGroupSelect}: ObjectInputProps) {
  const {routerPanesState, groupIndex, siblingIndex} = usePaneRouter()
  const paneId = routerPanesState[groupIndex]?.[siblingIndex]?.id
  const group = groups.find(({name}) => name === paneId)?.name

  const select = useEffectEvent(onFieldGroupSelect)
  useEffect(() => {
    if (group) select(group)
  }, [group])
}
