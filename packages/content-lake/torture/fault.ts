/** What became of one kind of fault. */
export type FaultReport = {
  fault: string
  tried: number | string
  /** How the lake took it. */
  outcome: string
  /** What should not have happened. */
  faults: string[]
}
