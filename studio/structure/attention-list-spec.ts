import {type ComponentType} from 'react'
import {type SortOrderingItem} from 'sanity'

/** One list of what needs attention, and how its documents are found. */
export type AttentionList = {
  id: string
  title: string
  icon: ComponentType
  /** The type of its documents; a list without one holds documents of several types. */
  type?: string
  /** GROQ that its documents fulfil, whole in itself: the lists are counted in one query. */
  filter: string
  order?: SortOrderingItem[]
}
