import { describe, expect, test } from "vitest"
import { liveThrough } from "./liveThrough.ts"
import { dialects } from "./storage.ts"

/** In each CI run; more with `WENGANG_HISTORIES`. */
const histories = Number(process.env.WENGANG_HISTORIES ?? 450)

describe.each(dialects)("an incremental run on %s", () => {
  test("leaves what a full one would, to the byte, after any history of days, parameters and versions of the rules", async () => {
    await expect(liveThrough({ rows: 2, parameters: 3, days: 3, versions: 1 }, histories)).resolves.toBeUndefined()
  }, 1_800_000)
})
