import {type FilmCard} from '@verite/content-model/documentary/film-card'
import {highDesertAtLastLight} from '@verite/key-art/palette'
import {scene} from '@verite/key-art/scene'
import {imageAddress, imageAddresses} from '../image/image-address.ts'
import {langOf} from '../language/foreign-texts.ts'

/** The opening image of a film: upright on phones, wide elsewhere; a drawn landscape where there is none yet. */
export function FilmArt({film}: {film: Pick<FilmCard, 'keyArt' | 'slug'>}) {
  const wide = film.keyArt.heroWide ?? film.keyArt.heroTall
  const tall = film.keyArt.heroTall ?? film.keyArt.heroWide
  if (!wide || !tall) return <DrawnArt seed={film.slug} />
  return (
    <picture>
      <source
        media="(min-width: 48rem)"
        srcSet={imageAddresses(wide)}
        sizes="max(100vw, 210vh)"
        width={wide.width}
        height={wide.height}
      />
      <img
        src={imageAddress(tall, Math.min(1080, tall.width))}
        srcSet={imageAddresses(tall)}
        sizes="100vw"
        width={tall.width}
        height={tall.height}
        alt={tall.alt}
        lang={langOf(tall.alt)}
        fetchPriority="high"
        style={{backgroundImage: tall.lqip ? `url(${tall.lqip})` : undefined}}
      />
    </picture>
  )
}

function DrawnArt({seed}: {seed: string}) {
  const drawing = scene({palette: highDesertAtLastLight, seed, aspect: 'wide'})
  return <div aria-hidden="true" dangerouslySetInnerHTML={{__html: drawing}} />
}
