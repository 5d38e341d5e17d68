import {dataWords} from '../language/data-words.ts'
import styles from './press.module.css'

interface KitDownloadProps {
  href: string
  fileName: string
  /** What its files weigh together, as far as that is known; the archive's own length nobody knows beforehand. */
  expectedBytes: number
  hint: string
  label: string
  /** `#` stands for a size, `##` for the size that is expected. */
  words: Record<'started' | 'soFar' | 'soFarOf' | 'done' | 'failed' | 'plain' | 'cancel', string>
}

/** A link to the archive; with scripts the page says how far its download has come: see `page-scripts/download-kit.ts`. */
export function KitDownload({href, fileName, expectedBytes, hint, label, words}: KitDownloadProps) {
  const {cancel, ...progress} = words
  return (
    <div data-island>
      <a href={href} download={fileName} data-progress={expectedBytes} className={styles.download}>
        {label}
      </a>
      <span className={styles.hint}>{hint}</span>
      <div role="status" className={styles.progress} {...dataWords(progress)} />
      <button type="button" hidden className={styles.cancel}>
        {cancel}
      </button>
    </div>
  )
}
