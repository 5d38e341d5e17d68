/** Runs once as a server instance starts: from then on it hears of changes in the lake by itself. */
export async function register() {
  const serving = process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build'
  if (!serving) return
  const {startFollowing} = await import('./content/start-following.ts')
  startFollowing()
}
