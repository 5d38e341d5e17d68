import {Badge} from '@sanity/ui'
import {type ComponentType, useEffect, useState} from 'react'
import {useDocumentStore, usePerspective} from 'sanity'
import {followCounts} from './follow-counts.ts'

/** The icon of a list of what needs attention: how many documents wait in it, or its own icon where none does. */
export function waitingIcon(list: string, Icon: ComponentType): ComponentType {
  return function WaitingIcon() {
    const documentStore = useDocumentStore()
    const {perspectiveStack} = usePerspective()
    const [count, setCount] = useState(0)
    useEffect(
      () => followCounts(documentStore, perspectiveStack, (counts) => setCount(counts[list] ?? 0)),
      [documentStore, perspectiveStack],
    )
    return count > 0 ? <Badge tone="caution">{count > 999 ? '999+' : count}</Badge> : <Icon />
  }
}
