export function timed(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** The value below which a share of the samples lie; 0 without any. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Milliseconds of each run, until there were `times` or `budgetMs` are spent. */
export async function sample(times: number, budgetMs: number, run: (index: number) => unknown): Promise<number[]> {
  const samples: number[] = []
  const end = performance.now() + budgetMs
  for (let index = 0; index < times && (index === 0 || performance.now() < end); index += 1) {
    const started = performance.now()
    await run(index)
    samples.push(performance.now() - started)
  }
  return samples
}
