'use client'

import {useState} from 'react'
import {useIslandsReady} from '../../page-scripts/use-islands-ready.ts'
import styles from './credit-tools.module.css'

interface CopyCreditsProps {
  href: string
  words: {copy: string; copied: string; notCopied: string}
}

/** Puts the text at an address onto the clipboard. Without JavaScript there is the link to the text beside it. */
export function CopyCredits({href, words}: CopyCreditsProps) {
  useIslandsReady()
  const [outcome, setOutcome] = useState('')
  // The clipboard takes a promise, because a browser forgets who clicked while it waits for an answer.
  const copy = async () => {
    const text = fetch(href).then((response) => response.blob())
    await navigator.clipboard.write([new ClipboardItem({'text/plain': text})])
    return words.copied
  }
  return (
    <p data-island className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => copy().then(setOutcome, () => setOutcome(words.notCopied))}
      >
        {words.copy}
      </button>
      <span role="status">{outcome}</span>
    </p>
  )
}
