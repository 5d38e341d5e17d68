/**
 * Runs in the browser: beside a link with `data-progress`, the bytes to expect, the page says how far its download has
 * come, in the words that the status beside it has; a button there ends it. `#` stands for a size, `##` for the expected.
 */
export function downloadKit() {
  /** Above this an archive is no longer gathered in the page's memory: the browser downloads it, with its own progress. */
  const mostInMemory = 300_000_000
  const format = {style: 'unit', unit: 'megabyte', maximumFractionDigits: 1} as const
  const inWords = (bytes: number) => (bytes / 1_000_000).toLocaleString(document.documentElement.lang, format)
  let running: AbortController | undefined

  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-progress]') : null
    if (!link || Number(link.dataset.progress) > mostInMemory || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    if (!running) void follow(link, Number(link.dataset.progress))
  })

  async function follow(link: HTMLAnchorElement, expected: number) {
    const status = link.parentElement?.querySelector<HTMLElement>('[role=status]')
    const cancel = link.parentElement?.querySelector('button')
    if (!status || !cancel) return
    const {started = '', soFar = '', soFarOf = '', done = '', failed = '', plain = ''} = status.dataset
    const {signal} = (running = new AbortController())
    cancel.onclick = () => running?.abort()
    cancel.hidden = false
    status.textContent = started
    try {
      const archive = await gather(link.href, signal, (bytes) => {
        const words = expected > bytes ? soFarOf.replace('##', inWords(expected)) : soFar
        status.textContent = words.replace('#', inWords(bytes))
      })
      const address = URL.createObjectURL(archive)
      Object.assign(document.createElement('a'), {href: address, download: link.download}).click()
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
      status.textContent = done.replace('#', inWords(archive.size))
    } catch {
      const directly = Object.assign(document.createElement('a'), {href: link.href, textContent: plain})
      status.replaceChildren(...(signal.aborted ? [] : [`${failed} `, directly]))
    }
    cancel.hidden = true
    running = undefined
  }

  async function gather(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Blob> {
    const response = await fetch(address, {signal})
    if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}`)
    const reader = response.body.getReader()
    const chunks: BlobPart[] = []
    for (let bytes = 0, part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value)
      onBytes((bytes += part.value.length))
    }
    return new Blob(chunks, {type: 'application/zip'})
  }
}
