/**
 * Runs in the browser, alone, as the only script of a page: starts the scripts that are held back in it when the first of
 * its islands comes near the window. Who operates an island before its scripts have run is answered when they have; if
 * that takes too long, as if there were none.
 */
export function runHeldScripts() {
  const longEnough = 5000
  let waiting: HTMLElement | undefined

  const islands = new IntersectionObserver(
    (seen) => {
      if (seen.some(({isIntersecting}) => isIntersecting)) run()
    },
    {rootMargin: '300px'},
  )
  for (const island of document.querySelectorAll('[data-island]')) islands.observe(island)
  addEventListener('click', hold, {capture: true})
  addEventListener('islandsready', letGo, {once: true})

  function run() {
    islands.disconnect()
    for (const held of document.querySelectorAll('script[type=held]')) {
      const script = document.createElement('script')
      for (const {name, value} of held.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.text = held.textContent
      held.replaceWith(script)
    }
  }

  function hold(event: MouseEvent) {
    const operated = event.target instanceof Element ? event.target.closest('[data-island] :is(a, button)') : null
    const isForElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    if (!(operated instanceof HTMLElement) || isForElsewhere) return
    event.preventDefault()
    event.stopPropagation()
    if (!waiting) setTimeout(letGo, longEnough)
    waiting = operated
    run()
  }

  function letGo() {
    removeEventListener('click', hold, {capture: true})
    waiting?.click()
    waiting = undefined
  }
}
