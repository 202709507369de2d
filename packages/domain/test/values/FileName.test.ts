import { describe, expect, test } from "vitest"
import { endingOf, tidyName } from "../../src/values/FileName.ts"

describe("a file's name", () => {
  test.each([
    ["发放凭证.pdf", "发放凭证.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\temp\\凭证.PDF", "凭证.PDF"],
    ["..", ""],
    [".bashrc", "bashrc"],
    ["凭证\u202Efdp.exe", "凭证fdp.exe"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ['a"b<c>.pdf', "a_b_c_.pdf"],
    ["folder/", ""]
  ])("%j is kept as %j", (name, kept) => expect(tidyName(name)).toBe(kept))

  test("that is too long keeps its ending", () => {
    const kept = tidyName(`${"证".repeat(500)}.pdf`)
    expect([...kept].length).toBe(120)
    expect(endingOf(kept)).toBe("pdf")
  })
})
