import {type Image} from '@verite/content-model/image/image'
import {type ReactNode} from 'react'
import {langOf} from '../language/foreign-texts.ts'
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
        <small lang={langOf(image.credit)} className={styles.credit}>
          {image.credit}
        </small>
      </figcaption>
    </figure>
  )
}
