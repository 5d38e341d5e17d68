import styles from './preview-bar.module.css'

/** Says that the page is a preview and until when, and leads out of it. */
export function PreviewBar({expires}: {expires: Date}) {
  const until = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'})
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p>
        This is a preview with texts that are not public. It ends on{' '}
        <time dateTime={expires.toISOString()}>{until.format(expires)} UTC</time>.
      </p>
      <form action="/api/draft-mode/disable">
        <button type="submit">Leave the preview</button>
      </form>
    </aside>
  )
}
