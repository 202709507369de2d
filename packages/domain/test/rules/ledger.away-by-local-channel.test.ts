import { describe, expect, test } from "vitest"
import { ledgerAwayByLocalChannel } from "../../src/rules/employment/ledger.away-by-local-channel.ts"
import { area, day, employmentOf, judge } from "../dossier.ts"

const home = area("411081102000")

describe("ledger.away-by-local-channel", () => {
  test.each([
    [{ channel: "post" }, "fail", null],
    [{ channel: "workshop" }, "fail", null],
    [{ channel: "migrant" }, "notApplicable", null],
    [{ channel: "flexible" }, "notApplicable", null],
    [{ channel: null }, "notEvaluable", null],
    [{ channel: null, place: home }, "pass", null],
    [{ channel: "post", place: home }, "pass", null],
    [{ channel: "post", place: null }, "pass", null],
    [{ channel: "post", place: area("411000000000") }, "pass", null],
    [{ channel: "post", place: area("410000000000") }, "pass", null],
    [{ channel: "post", place: area("410100000000") }, "fail", null],
    [{ channel: "post", place: area("411082000000") }, "fail", null],
    [{ channel: "post", endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    [{ channel: "post", endOn: day("2022-03-08") }, "notApplicable", null],
    [{ channel: "post", startOn: day("2022-03-10") }, "notApplicable", "2022-03-10"]
  ] as const)("%o: %s", (job, kind, recheckOn) => {
    expect(judge(ledgerAwayByLocalChannel, employmentOf(job))).toMatchObject({ kind, recheckOn })
  })

  test("cites place and channel, or names what is missing", () => {
    expect(judge(ledgerAwayByLocalChannel, employmentOf({ channel: "workshop" }))).toMatchObject({
      message: {
        zh: "务工地在县外，渠道填为帮扶车间。",
        en: "The work is outside the county, yet by channel workshop."
      },
      evidence: [
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { sheet: "就业", key: "E1", field: "channel", value: "帮扶车间" }
      ]
    })
    expect(judge(ledgerAwayByLocalChannel, employmentOf({ channel: null }))).toMatchObject({
      missing: [{ sheet: "就业", field: "channel" }]
    })
  })
})
