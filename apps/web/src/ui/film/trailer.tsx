import {type Video} from '@verite/content-model/video/video'
import {Facts} from '../facts/facts.tsx'
import {CreditedPicture} from '../image/credited-picture.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {languageName} from '../language/language-name.ts'
import styles from './film.module.css'

/** Leads to the trailer where it is published. Nothing of another site is loaded before a reader goes there. */
export function Trailer({video}: {video: Video}) {
  const {title, url, poster, language, durationSeconds, captions, transcript, audioDescriptionUrl} = video
  const captionLanguages = captions.map((track) => languageName(track.language))
  return (
    <>
      {poster && <CreditedPicture image={poster} sizes="(min-width: 48rem) 40rem, 92vw" />}
      <p className={styles.provider}>
        <a href={url}>{title}</a>
        <span className={styles.soft}> on {hostOf(url)}</span>
      </p>
      <Facts
        facts={[
          {label: 'Length', value: durationSeconds && <Length seconds={durationSeconds} />},
          {label: 'Language', value: language && languageName(language)},
          {label: 'Captions', value: captionLanguages.length > 0 && <InlineList items={captionLanguages} />},
          {
            label: 'Audio description',
            value: audioDescriptionUrl && <a href={audioDescriptionUrl}>Version with audio description</a>,
          },
        ]}
      />
      {transcript && (
        <details className={styles.synopsis}>
          <summary>Transcript</summary>
          <p className={styles.transcript}>{transcript}</p>
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
