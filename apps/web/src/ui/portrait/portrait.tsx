import {type Image} from '@verite/content-model/image/image'
import {initialsOf} from '@verite/key-art/portrait-placeholder'
import {Photograph} from '../image/photograph.tsx'
import styles from './portrait.module.css'

interface PortraitProps {
  name: string
  portrait: Image | null
  sizes: string
  /** In a list, where the credit stands on the person's own page. */
  bare?: boolean
}

/** A portrait with its credit, or the person's initials where nobody has cleared one. */
export function Portrait({name, portrait, sizes, bare = false}: PortraitProps) {
  if (!portrait) {
    return (
      <div className={styles.placeholder} aria-hidden="true">
        <span>{initialsOf(name)}</span>
      </div>
    )
  }
  return (
    <figure>
      <Photograph image={portrait} sizes={sizes} ratio={4 / 5} />
      {!bare && <figcaption className={styles.credit}>{portrait.credit}</figcaption>}
    </figure>
  )
}
