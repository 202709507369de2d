/** Deeper than anything that is asked for. */
const deepest = 32

/**
 * Whether a decoded JSON value can be kept by every database: without the character NUL, which PostgreSQL refuses, and
 * not nested without end. Walks without recursion, so that no depth overflows the stack.
 */
export function isStorable(value: unknown): boolean {
  let level: ReadonlyArray<unknown> = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false
    const next: Array<unknown> = []
    for (const one of level) {
      if (typeof one === "string" && one.includes("\0")) return false
      if (typeof one !== "object" || one === null) continue
      for (const [name, inner] of Object.entries(one)) {
        if (name.includes("\0")) return false
        next.push(inner)
      }
    }
    level = next
  }
  return true
}
