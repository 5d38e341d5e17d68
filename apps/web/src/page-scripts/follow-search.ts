/**
 * Runs in the browser: what was found, `[data-found]`, follows each word that is typed into `form[data-follow]`, which
 * works by itself too.
 */
export function followSearch() {
  const pause = 120
  let timer: ReturnType<typeof setTimeout>
  let asking = new AbortController()

  addEventListener('input', ({target}) => {
    const form = target instanceof HTMLInputElement ? target.form : null
    if (!form?.matches('form[data-follow]')) return
    clearTimeout(timer)
    timer = setTimeout(() => void follow(form), pause)
  })

  async function follow(form: HTMLFormElement) {
    const typed = String(new FormData(form).get('q'))
    const address = typed.trim() ? `${form.action}?${new URLSearchParams({q: typed})}` : form.action
    asking.abort()
    const {signal} = (asking = new AbortController())
    form.ariaBusy = 'true'
    try {
      const response = await fetch(address, {signal})
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const found = page.querySelector('[data-found]')
      if (!found) throw new Error(`${address} does not say what it found.`)
      document.querySelector('[data-found]')?.replaceWith(found)
      history.replaceState(history.state, '', address)
    } catch {
      // As the form does by itself, so that the reader sees what is wrong.
      if (!signal.aborted) form.submit()
    }
    if (!signal.aborted) form.ariaBusy = null
  }
}
