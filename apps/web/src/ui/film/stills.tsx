import {type Image} from '@verite/content-model/image/image'
import {CreditedPicture} from '../image/credited-picture.tsx'
import styles from './film.module.css'

/** Pictures side by side, each with its credit. */
export function Stills({images}: {images: readonly Image[]}) {
  return (
    <div className={styles.stills}>
      {images.map((image) => (
        <CreditedPicture key={image.url} image={image} sizes="(min-width: 48rem) 22rem, 92vw" />
      ))}
    </div>
  )
}
