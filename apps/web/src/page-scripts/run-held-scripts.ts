/**
 * Runs in the browser, alone, as the only script of a page: starts the scripts that are held back in it when the first of
 * its islands comes near the window.
 */
export function runHeldScripts() {
  const islands = new IntersectionObserver(
    (seen) => {
      if (seen.some(({isIntersecting}) => isIntersecting)) run()
    },
    {rootMargin: '300px'},
  )
  for (const island of document.querySelectorAll('[data-island]')) islands.observe(island)

  function run() {
    islands.disconnect()
    for (const held of document.querySelectorAll('script[type=held]')) {
      const script = document.createElement('script')
      for (const {name, value} of held.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.text = held.textContent
      held.replaceWith(script)
    }
  }
}
