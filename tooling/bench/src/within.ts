import { rmSync } from "node:fs"
import { join } from "node:path"

/** Measures in a folder inside another; it goes when it was measured, unless it is to be kept. */
export async function within<A>(
  place: string,
  name: string,
  keep: boolean,
  run: (folder: string) => Promise<A>
): Promise<A> {
  const inside = join(place, name)
  try {
    return await run(inside)
  } finally {
    if (!keep) rmSync(inside, { recursive: true, force: true })
  }
}
