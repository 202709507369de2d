const ends = [0, 2, 4, 6, 9, 12] as const

/** How deep an area lies: 0 for the nation, 5 for a village. */
export function depthOf(code: string): number {
  return ends.findIndex((end) => /^0*$/.test(code.slice(end)))
}

/** Whether one lies under another, or is it. */
export function liesUnder(code: string, under: string): boolean {
  return code.startsWith(under.slice(0, ends[depthOf(under)]))
}

/** The area of a depth in which a code lies. */
export function at(code: string, depth: number): string {
  return code.slice(0, ends[depth]).padEnd(12, "0")
}
