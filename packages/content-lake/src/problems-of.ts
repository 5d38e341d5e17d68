import type {z} from 'zod'

const most = 5

/** What is wrong with which fields, in one line; of a great many the first, for it may be the same of each item. */
export function problemsOf({issues}: z.ZodError): string {
  const named = issues.slice(0, most).map(({path, message}) => `"${path.join('.') || 'it'}": ${message}`)
  return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join('; ')
}
