import { Result, Schema } from "effect"
import { expect, test } from "vitest"
import { clearSuspicion, clearSuspicions, confirmSuspicion, judgements } from "../src/endpoints/judgements.ts"

const id = "0123456789abcdef0123456789abcdef"
const said = { reason: "otherRecord", text: "三月签到表已补交" }
const clear = Schema.decodeUnknownResult(clearSuspicion.body ?? Schema.Never)
const together = Schema.decodeUnknownResult(clearSuspicions.body ?? Schema.Never)

test("evidence and the words of a confirmation may be left out", () => {
  expect(Result.getOrThrow(clear(said))).toEqual({ ...said, evidence: null })
  expect(Result.getOrThrow(Schema.decodeUnknownResult(confirmSuspicion.body ?? Schema.Never)({}))).toEqual({
    text: null
  })
})

test.each([
  ["a reason that is not known", { ...said, reason: "mistake" }],
  ["no words", { reason: "other" }],
  ["too many words", { ...said, text: "长".repeat(501) }]
])("a clearance with %s is refused", (_, body) => expect(Result.isFailure(clear(body))).toBe(true))

test.each([
  ["none", [], false],
  ["one", [id], true],
  ["a page", Array.from({ length: 200 }, () => id), true],
  ["more", Array.from({ length: 201 }, () => id), false],
  ["what is no id", ["pay.in-arrears|appointment|A1"], false]
])("several: %s", (_, ids, accepted) => expect(Result.isSuccess(together({ ids, ...said }))).toBe(accepted))

test("operations and paths are told apart", () => {
  expect(new Set(judgements.map((one) => one.id)).size).toBe(judgements.length)
  expect(new Set(judgements.map((one) => `${one.method} ${one.path}`)).size).toBe(judgements.length)
})
