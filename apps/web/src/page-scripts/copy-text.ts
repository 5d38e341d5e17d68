/**
 * Runs in the browser: `form[data-copy]`, which by itself opens the text at its address, puts that text onto the clipboard
 * instead, and says beside its button whether it could.
 */
export function copyText() {
  addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-copy]')) return
    event.preventDefault()
    const {done = '', failed = ''} = form.dataset
    const say = (outcome: string) => form.querySelector('[role=status]')?.replaceChildren(outcome)
    copy(form.action).then(
      () => say(done),
      () => say(failed),
    )
  })

  // The clipboard takes a promise, because a browser forgets who clicked while it waits for an answer.
  async function copy(address: string) {
    await navigator.clipboard.write([
      new ClipboardItem({'text/plain': fetch(address).then((response) => response.blob())}),
    ])
  }
}
