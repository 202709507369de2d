/**
 * The ways in which a key of so many parts can be cut. Of two parts either may hold the sign that joins them, as numbers
 * like 2022/001 do: rows tell which cut is meant. Of more parts none does.
 */
export function keyCuts(key: string, parts: number): ReadonlyArray<ReadonlyArray<string>> {
  if (parts === 1) return [[key]]
  const pieces = key.split("/")
  if (parts !== 2) return [pieces]
  return pieces.slice(1).map((_, at) => [pieces.slice(0, at + 1).join("/"), pieces.slice(at + 1).join("/")])
}
