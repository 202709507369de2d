/** The sort in an address; undefined where it says none. */
export function sortIn(sort: string | ReadonlyArray<string> | undefined): string | undefined {
  const one = [sort].flat()[0]
  return one !== undefined && /^-?[A-Za-z]+$/.test(one) ? one : undefined
}
