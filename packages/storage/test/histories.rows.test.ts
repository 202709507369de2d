import { describe, expect, test } from "vitest"
import { liveThrough } from "./liveThrough.ts"
import { dialects } from "./storage.ts"

/** In each CI run; more with `WENGANG_HISTORIES`. */
const histories = Number(process.env.WENGANG_HISTORIES ?? 450)

describe.each(dialects)("an incremental run on %s", () => {
  test("leaves what a full one would, to the byte, after any history of rows", async () => {
    await expect(liveThrough({ rows: 8, parameters: 1, days: 2, versions: 0 }, histories)).resolves.toBeUndefined()
  }, 1_800_000)
})
