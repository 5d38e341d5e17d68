import styles from './credit-tools.module.css'

interface CopyCreditsProps {
  href: string
  words: {copy: string; copied: string; notCopied: string}
}

/** Puts the text at an address onto the clipboard; a click before the script has come opens the text. */
export function CopyCredits({href, words}: CopyCreditsProps) {
  return (
    <form
      data-island
      data-copy
      action={href}
      data-done={words.copied}
      data-failed={words.notCopied}
      className={styles.copy}
    >
      <button type="submit" className={styles.button}>
        {words.copy}
      </button>
      <span role="status" />
    </form>
  )
}
