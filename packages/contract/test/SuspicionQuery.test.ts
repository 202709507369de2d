import { Result, Schema } from "effect"
import { describe, expect, test } from "vitest"
import { CountQuery, SuspicionQuery } from "../src/SuspicionQuery.ts"

const decode = Schema.decodeUnknownResult(SuspicionQuery)

describe("a query for suspicions", () => {
  test("asks for fifty when it says nothing", () => {
    expect(Result.getOrThrow(decode({}))).toEqual({ limit: 50 })
  })

  test("reads every filter", () => {
    const query = {
      area: "411082000000",
      rule: "pay.in-arrears",
      category: "post",
      severity: "error",
      state: ["open", "gone"],
      after: "pay.in-arrears|appointment|A1",
      limit: "200"
    }
    expect(Result.getOrThrow(decode(query))).toEqual({ ...query, limit: 200 })
  })

  test("takes one state as a list of one", () => {
    expect(Result.getOrThrow(decode({ state: "gone" }))).toEqual({ state: ["gone"], limit: 50 })
  })

  test.each([
    ["a short area", { area: "411082" }],
    ["an unknown rule", { rule: "pay.unknown" }],
    ["an unknown category", { category: "food" }],
    ["an unknown severity", { severity: "fatal" }],
    ["an unknown state", { state: ["open", "lost"] }],
    ["no rows", { limit: "0" }],
    ["too many rows", { limit: "201" }],
    ["a number in disguise", { limit: "0x1" }],
    ["an empty start", { after: "" }]
  ])("refuses %s", (_, query) => {
    expect(Result.isFailure(decode(query))).toBe(true)
  })

  test("a count needs its level", () => {
    expect(Result.isFailure(Schema.decodeUnknownResult(CountQuery)({}))).toBe(true)
    expect(Result.isFailure(Schema.decodeUnknownResult(CountQuery)({ level: "city" }))).toBe(true)
  })
})
