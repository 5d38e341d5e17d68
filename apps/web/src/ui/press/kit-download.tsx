'use client'

import {useRef, useState, type MouseEvent} from 'react'
import {useIslandsReady} from '../../page-scripts/use-islands-ready.ts'
import styles from './press.module.css'

interface KitDownloadProps {
  href: string
  fileName: string
  /** What its files weigh together, as far as that is known; the archive's own length nobody knows beforehand. */
  expectedBytes: number
  hint: string
  /** `#` stands for a size, `##` for the size that is expected. */
  words: Record<'zip' | 'started' | 'soFar' | 'soFarOf' | 'done' | 'failed' | 'plain' | 'cancel', string>
  language: string
}

type Progress = {state: 'idle'} | {state: 'running' | 'done'; bytes: number} | {state: 'failed'}

/** Above this an archive is no longer gathered in the page's memory: the browser downloads it, with its own progress. */
const mostInMemory = 300_000_000

/** A link to the archive; with scripts the page says how far its download has come. */
export function KitDownload({href, fileName, expectedBytes, hint, words, language}: KitDownloadProps) {
  useIslandsReady()
  const [progress, setProgress] = useState<Progress>({state: 'idle'})
  const running = useRef<AbortController>(undefined)

  const start = async (event: MouseEvent) => {
    if (expectedBytes > mostInMemory || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    if (progress.state === 'running') return
    running.current = new AbortController()
    try {
      setProgress({state: 'running', bytes: 0})
      const archive = await gather(href, running.current.signal, (bytes) => setProgress({state: 'running', bytes}))
      save(archive, fileName)
      setProgress({state: 'done', bytes: archive.size})
    } catch {
      setProgress(running.current.signal.aborted ? {state: 'idle'} : {state: 'failed'})
    }
  }

  return (
    <div data-island>
      <a href={href} download={fileName} onClick={start} className={styles.download}>
        {words.zip}
      </a>
      <span className={styles.hint}>{hint}</span>
      <div role="status" className={styles.progress}>
        {progress.state !== 'idle' && <Words {...{progress, expectedBytes, href, words, language}} />}
      </div>
      {progress.state === 'running' && (
        <button type="button" className={styles.cancel} onClick={() => running.current?.abort()}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}

type WordsProps = Pick<KitDownloadProps, 'expectedBytes' | 'href' | 'words' | 'language'> & {
  progress: Exclude<Progress, {state: 'idle'}>
}

function Words({progress, expectedBytes, href, words, language}: WordsProps) {
  const inWords = (bytes: number) => megabytes(language).format(bytes / 1_000_000)
  if (progress.state === 'failed') {
    return (
      <>
        {words.failed} <a href={href}>{words.plain}</a>
      </>
    )
  }
  const size = inWords(progress.bytes)
  if (progress.state === 'done') return words.done.replace('#', size)
  if (progress.bytes === 0) return words.started
  return expectedBytes > progress.bytes
    ? words.soFarOf.replace('##', inWords(expectedBytes)).replace('#', size)
    : words.soFar.replace('#', size)
}

async function gather(href: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(href, {signal})
  if (!response.ok || !response.body) throw new Error(`${href} answered ${response.status}`)
  const reader = response.body.getReader()
  const chunks: BlobPart[] = []
  for (let bytes = 0; ;) {
    const {done, value} = await reader.read()
    if (done) return new Blob(chunks, {type: 'application/zip'})
    chunks.push(value)
    bytes += value.length
    onBytes(bytes)
  }
}

function save(archive: Blob, fileName: string) {
  const address = URL.createObjectURL(archive)
  const link = Object.assign(document.createElement('a'), {href: address, download: fileName})
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const megabytes = (language: string) =>
  new Intl.NumberFormat(language, {style: 'unit', unit: 'megabyte', maximumFractionDigits: 1})
