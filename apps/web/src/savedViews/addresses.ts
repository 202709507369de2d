/** The query of an address, without the question mark. */
export function queryOfAddress(address: string): string {
  const cut = address.indexOf("?")
  return cut < 0 ? "" : address.slice(cut + 1)
}

/** A list's address with a query. */
export function withQuery(list: string, query: string): string {
  return query === "" ? list : `${list}?${query}`
}
