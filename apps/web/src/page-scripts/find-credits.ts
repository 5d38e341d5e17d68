/**
 * Runs in the browser: narrows the roll of credits while one types into `input[data-find-credits]`, by name, job or
 * company, and says how many were found, in the element after it, which has the words for each number.
 */
export function findCredits() {
  /** The head of a group itself, not of a group inside it. */
  const head = ':scope > :is(h2, h3, p), :scope > div > :is(h2, h3)'
  const texts = new WeakMap<Element, string>()
  const language = document.documentElement.lang

  addEventListener('input', ({target}) => {
    if (target instanceof HTMLInputElement && 'findCredits' in target.dataset) find(target)
  })
  // Somebody may have typed before this ran.
  const typed = document.querySelector<HTMLInputElement>('input[data-find-credits]')
  if (typed?.value) find(typed)

  function find({value, nextElementSibling: status}: HTMLInputElement) {
    const sought = folded(value).trim()
    const found = narrow(sought)
    if (!(status instanceof HTMLElement)) return
    const words = status.dataset[new Intl.PluralRules(language).select(found)] ?? status.dataset.other ?? ''
    status.textContent = sought && words.replaceAll('#', new Intl.NumberFormat(language).format(found))
  }

  /** Hides what does not fit and every group without anything that does. */
  function narrow(sought: string): number {
    let found = 0
    for (const entry of document.querySelectorAll<HTMLElement>('[data-credit]')) {
      entry.hidden = !textAround(entry).includes(sought)
      if (!entry.hidden) found += 1
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-credits]')) {
      group.hidden = !group.querySelector('[data-credit]:not([hidden])')
    }
    return found
  }

  /** An entry, or a group's head, with the heads of the groups that it stands in: many stand in one. */
  function textAround(element: Element): string {
    const known = texts.get(element)
    if (known !== undefined) return known
    const own = element.matches('[data-credits]') ? element.querySelector(head) : element
    const group = element.parentElement?.closest('[data-credits]')
    const text = `${folded(own?.textContent ?? '')} ${group ? textAround(group) : ''}`
    texts.set(element, text)
    return text
  }

  function folded(text: string) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  }
}
