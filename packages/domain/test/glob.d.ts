/** What vite puts in for a call: the files that match, by their path from the caller. */
interface ImportMeta {
  glob(patterns: string | ReadonlyArray<string>): Readonly<Record<string, () => Promise<unknown>>>
}
