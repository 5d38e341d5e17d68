import {type Video} from '@verite/content-model/video/video'
import {trailerWords} from './trailer-words.ts'
import {spoken} from '../language/spoken.ts'
import {Facts} from '../facts/facts.tsx'
import {CreditedPicture} from '../image/credited-picture.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {languageName} from '../language/local-names.ts'
import styles from './film.module.css'

/** Leads to the trailer where it is published. Nothing of another site is loaded before a reader goes there. */
export function Trailer({video}: {video: Video}) {
  const words = spoken(trailerWords)
  const {title, url, poster, language, durationSeconds, captions, transcript, audioDescriptionUrl} = video
  const captionLanguages = captions.map((track) => languageName(track.language))
  return (
    <>
      {poster && <CreditedPicture image={poster} sizes="(min-width: 48rem) 40rem, 92vw" />}
      <p className={styles.provider}>
        <a href={url}>{title}</a>
        <span className={styles.soft}> {words.on(hostOf(url))}</span>
      </p>
      <Facts
        facts={[
          {label: words.length, value: durationSeconds && <Length seconds={durationSeconds} />},
          {label: words.language, value: language && languageName(language)},
          {label: words.captions, value: captionLanguages.length > 0 && <InlineList items={captionLanguages} />},
          {
            label: words.description,
            value: audioDescriptionUrl && <a href={audioDescriptionUrl}>{words.describedVersion}</a>,
          },
        ]}
      />
      {transcript && (
        <details className={styles.synopsis}>
          <summary>{words.transcript}</summary>
          <p lang={language ?? undefined} className={styles.transcript}>
            {transcript}
          </p>
        </details>
      )}
    </>
  )
}

function Length({seconds}: {seconds: number}) {
  const rest = String(seconds % 60).padStart(2, '0')
  return <time dateTime={`PT${seconds}S`}>{`${Math.floor(seconds / 60)}:${rest}`}</time>
}

function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? url
}
