/**
 * Runs in the browser: says in each `[data-readers-time]`, a moment in a zone, when that is on the reader's clock, where it
 * shows another hour.
 */
export function tellReadersTime() {
  const lines = document.querySelectorAll<HTMLElement>('[data-readers-time]')
  // What tells the time takes a phone a while to make.
  if (lines.length === 0) return
  const here = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })

  for (const line of lines) {
    const {readersTime = '', end, timeZone, label} = line.dataset
    const from = new Date(readersTime)
    const same = (zone?: string) => from.toLocaleString('en', {timeZone: zone})
    if (same() === same(timeZone)) continue
    line.textContent = `${label} ${end ? here.formatRange(from, new Date(end)) : here.format(from)}`
  }
}
