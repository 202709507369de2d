import { failureAbout } from "@wengang/application/Failure.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Place } from "./Order.ts"

/** What a cursor begins with, and no key does that people give. */
const mark = "~"

/**
 * A place in a list as callers hand it back: the name of the order that it belongs to, the value and the key. Sealed, as values may
 * be names, and addresses are written down everywhere.
 */
export function cursorOf(sealer: Sealer, order: string, { value, key }: Place): string {
  const text = JSON.stringify([order, value, ...key])
  return mark + Buffer.from(sealer.seal(text), "base64").toString("base64url")
}

/** The place that a cursor stands for; fails where it was made for another order, or is none. */
export function readCursor(sealer: Sealer, order: string, cursor: string): Place {
  const [name, value, ...key] = opened(sealer, cursor)
  if (name !== order) throw otherOrder()
  return { value: value ?? null, key }
}

/** Fails where a list in its own order is asked to go on from a place in another. */
export function refuseCursor(after: string | undefined): void {
  if (after?.startsWith(mark) === true) throw otherOrder()
}

function opened(sealer: Sealer, cursor: string): ReadonlyArray<string | number | null> {
  if (!cursor.startsWith(mark)) throw otherOrder()
  try {
    return JSON.parse(sealer.open(Buffer.from(cursor.slice(1), "base64url").toString("base64")))
  } catch {
    throw otherOrder()
  }
}

function otherOrder() {
  return failureAbout(
    { place: "query", pointer: "/after" },
    "wrong-usage",
    "翻页位置属于另一种排序，请从第一页重新开始。",
    "The place to begin after belongs to another order of the list: begin with the first page."
  )
}
