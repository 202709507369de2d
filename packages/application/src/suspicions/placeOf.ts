/** The names below the city, as lists of suspicions show a place; of a city or province its own. */
export function placeOf(path: ReadonlyArray<string>): string {
  return path.slice(2).join("") || path.join("")
}
