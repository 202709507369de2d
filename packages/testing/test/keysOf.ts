/** What is caught, as `rule kind id`. */
export function keysOf(
  caught: ReadonlyArray<{ readonly rule: string; readonly kind: string; readonly id: string }>
): Set<string> {
  return new Set(caught.map(({ rule, kind, id }) => `${rule} ${kind} ${id}`))
}
