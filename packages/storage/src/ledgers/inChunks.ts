/** Cuts a list so that no statement takes more parameters than SQLite (32,766) and PostgreSQL (65,535) allow. */
export function* inChunks<T>(items: ReadonlyArray<T>, size = 1000): Generator<ReadonlyArray<T>> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
