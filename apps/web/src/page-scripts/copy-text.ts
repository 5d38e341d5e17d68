/**
 * Runs in the browser: a button with `data-copy` puts the text at that address onto the clipboard, and says beside it
 * whether it could.
 */
export function copyText() {
  addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null
    if (!button) return
    const {copy: address = '', done = '', failed = ''} = button.dataset
    const say = (outcome: string) => button.nextElementSibling?.replaceChildren(outcome)
    copy(address).then(
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
