import type { Incoming } from "@wengang/application/imports/Incoming.ts"

/** Tells how many rows went by; how many there are shows at the end only. */
export async function* countRows(
  incoming: AsyncIterable<Incoming>,
  onProgress: (done: number, total: number) => void
): AsyncGenerator<Incoming> {
  let rows = 0
  for await (const one of incoming) {
    yield one
    if (one.type !== "rows") continue
    rows += one.rows.length
    onProgress(rows, 0)
  }
}
