import { clearSuspicionsEndpoint } from "@wengang/contract/endpoints/judgements.ts"
import { createRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { Result, Schema } from "effect"
import { expect, test } from "vitest"
import { pointerOf } from "../src/pointerOf.ts"

/** Where the first fault of a body is. */
function faultOf(schema: Schema.ConstraintDecoder<unknown> | undefined, body: unknown): string | undefined {
  const decoded = Schema.decodeUnknownResult(schema ?? Schema.Never, { onExcessProperty: "error" })(body)
  return Result.isFailure(decoded) ? pointerOf(decoded.failure.issue) : undefined
}

const id = "0".repeat(32)
const said = { reason: "other", text: "已查验签到表" }

test.each<[string, unknown, string]>([
  ["a field that is missing", { ids: [id], reason: "other" }, "/text"],
  ["a wrong member of a list", { ids: [id, "no id"], ...said }, "/ids/1"],
  ["a value that is none of the choices", { ids: [id], ...said, reason: "王某" }, "/reason"],
  ["a property that is not known", { ids: [id], ...said, 王某: 1 }, ""],
  ["no object", "王某", ""]
])("%s is pointed at", (_, body, pointer) => expect(faultOf(clearSuspicionsEndpoint.body, body)).toBe(pointer))

test("a field with a default is pointed at like any other", () => {
  expect(faultOf(createRowEndpoint.body, { values: {}, acknowledged: "yes" })).toBe("/acknowledged")
})
