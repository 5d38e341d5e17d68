import {type Image} from '@verite/content-model/image/image'
import {type ReactNode} from 'react'
import {Photograph} from './photograph.tsx'
import styles from './credited-picture.module.css'

interface CreditedPictureProps {
  image: Image
  /** How wide the picture stands at each width of the window, as in `img sizes`. */
  sizes: string
  caption?: ReactNode
}

/** A picture with its credit line, which always stands beside it. */
export function CreditedPicture({image, sizes, caption}: CreditedPictureProps) {
  return (
    <figure className={styles.figure}>
      <Photograph image={image} sizes={sizes} />
      <figcaption className={styles.caption}>
        {caption}
        <small className={styles.credit}>{image.credit}</small>
      </figcaption>
    </figure>
  )
}
