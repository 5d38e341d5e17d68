/** One address of every template, in the demo content. */
export const templates = [
  '/',
  '/films/last-take',
  '/people',
  '/people/halyna-hutchins',
  '/organisations',
  '/organisations/hulu',
  '/events',
  '/events/death-of-halyna-hutchins',
  '/events/charge-against-alec-baldwin',
  '/about',
  '/corrections',
  '/search?q=torun',
  '/nothing-here',
]
