/** @returns "p50 / p95 / max" of durations in milliseconds */
export function percentiles(durations: readonly number[]): string {
  const sorted = [...durations].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)} ms`
}
