/** A yes or no as it is stored. */
export function yesNo(value: unknown): boolean | null {
  return value === null ? null : value === 1
}
