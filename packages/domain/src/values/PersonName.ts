/** The first character and a star, however long the name: enough to find somebody by, beside their village and key, and not to know them. */
export function mask(name: string): string {
  const [first] = name.trim()
  return first === undefined ? "" : `${first}*`
}
