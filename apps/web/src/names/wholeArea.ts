/** An area in a list of smaller ones: what concerns it as a whole. Names of places are Chinese in either language. */
export function wholeArea(name: string): string {
  return `${name}（全域）`
}
