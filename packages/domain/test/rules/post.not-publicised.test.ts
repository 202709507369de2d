import { describe, expect, test } from "vitest"
import { postNotPublicised } from "../../src/rules/post/post.not-publicised.ts"
import { appointmentOf, day, judge } from "../dossier.ts"

const window = (from: string, to: string) => ({ publicFrom: day(from), publicTo: day(to) })
const of = (changes: object) =>
  judge(
    postNotPublicised,
    appointmentOf({ startOn: day("2022-02-10"), ...window("2022-02-01", "2022-02-05"), ...changes })
  )

describe("post.not-publicised", () => {
  test.each([
    ["five days", {}, "pass", null],
    ["four days", window("2022-02-02", "2022-02-05"), "fail", null],
    ["no first day", { publicFrom: null }, "fail", null],
    ["no last day", { publicTo: null }, "fail", null],
    ["until the first day in post", window("2022-02-01", "2022-02-10"), "pass", null],
    ["until the day after", window("2022-02-01", "2022-02-11"), "fail", null],
    ["the ends exchanged", window("2022-02-08", "2022-02-01"), "fail", null],
    ["begun on 1 January 2022", { startOn: day("2022-01-01"), publicTo: null }, "notApplicable", null],
    ["begun on 2 January 2022", { startOn: day("2022-01-02"), publicTo: null }, "fail", null],
    ["begins tomorrow", { startOn: day("2022-03-10"), publicTo: null }, "notApplicable", "2022-03-10"],
    ["begins today", { startOn: day("2022-03-09"), publicTo: null }, "fail", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("says what is wrong and cites the three days", () => {
    expect(of(window("2022-02-02", "2022-02-05"))).toMatchObject({
      message: { zh: "2022年2月10日上岗，公示不足5天。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn", value: "2022-02-10" },
        { field: "publicFrom", value: "2022-02-02" },
        { field: "publicTo", value: "2022-02-05" }
      ]
    })
    expect(of({ publicTo: null })).toMatchObject({ message: { zh: "2022年2月10日上岗，未登记公示起止日期。" } })
    expect(of(window("2022-02-09", "2022-02-11"))).toMatchObject({
      message: { zh: "2022年2月10日上岗，上岗时公示尚未结束。" }
    })
  })
})
