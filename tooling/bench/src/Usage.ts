/** What a process took of the machine, all its threads together. */
export interface Usage {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakBytes: number
}

/** The variable that tells a measured process where to leave its account. */
export const accountVariable = "WENGANG_BENCH_ACCOUNT"
