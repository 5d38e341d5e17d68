import styles from './credit-tools.module.css'

interface CopyCreditsProps {
  href: string
  words: {copy: string; copied: string; notCopied: string}
}

/** Puts the text at an address onto the clipboard. Without JavaScript there is the link to the text beside it. */
export function CopyCredits({href, words}: CopyCreditsProps) {
  return (
    <p data-island className={styles.copy}>
      <button
        type="button"
        data-copy={href}
        data-done={words.copied}
        data-failed={words.notCopied}
        className={styles.button}
      >
        {words.copy}
      </button>
      <span role="status" />
    </p>
  )
}
