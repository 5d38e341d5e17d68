import {type Image} from '@verite/content-model/image/image'
import {langOf} from '../language/foreign-texts.ts'
import {imageAddress, imageAddresses} from './image-address.ts'
import styles from './photograph.module.css'

interface PhotographProps {
  image: Image
  /** How wide the picture stands at each width of the window, as in `img sizes`. */
  sizes: string
  /** Width by height, to crop to. */
  ratio?: number | undefined
}

/** An image in the sizes that screens ask for, over its blurred preview. Its credit is its neighbour's to show. */
export function Photograph({image, sizes, ratio}: PhotographProps) {
  return (
    <picture>
      <img
        src={imageAddress(image, Math.min(1080, image.width), ratio)}
        srcSet={imageAddresses(image, ratio)}
        sizes={sizes}
        width={image.width}
        height={ratio === undefined ? image.height : Math.round(image.width / ratio)}
        alt={image.alt}
        lang={langOf(image.alt)}
        loading="lazy"
        decoding="async"
        className={styles.photograph}
        style={{backgroundImage: image.lqip ? `url(${image.lqip})` : undefined}}
      />
    </picture>
  )
}
