import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import { postHolderOwnsBusiness } from "../../src/rules/post/post.holder-owns-business.ts"
import { aBusiness, appointmentOf, day, judge, onList } from "../dossier.ts"

const of = (rows: Partial<HouseholdRows>, appointment = {}) =>
  judge(postHolderOwnsBusiness, appointmentOf(appointment, rows))

describe("post.holder-owns-business", () => {
  test.each([
    ["an active business", { businesses: [aBusiness] }, "fail", null],
    ["a closed business", { businesses: [{ ...aBusiness, status: "closed" }] }, "pass", null],
    [
      "a business closed yesterday, by its day alone",
      { businesses: [{ ...aBusiness, closedOn: day("2022-03-08") }] },
      "pass",
      null
    ],
    [
      "a business that closes today",
      { businesses: [{ ...aBusiness, closedOn: day("2022-03-09") }] },
      "fail",
      "2022-03-10"
    ],
    [
      "a business from tomorrow",
      { businesses: [{ ...aBusiness, registeredOn: day("2022-03-10") }] },
      "pass",
      "2022-03-10"
    ],
    ["on the list", { listed: [onList("business")] }, "fail", null],
    ["on another list", { listed: [onList("insured")] }, "pass", null],
    ["on the list until today", { listed: [onList("business", { toOn: day("2022-03-09") })] }, "fail", "2022-03-10"],
    ["on the list until yesterday", { listed: [onList("business", { toOn: day("2022-03-08") })] }, "pass", null],
    [
      "on the list from tomorrow",
      { listed: [onList("business", { fromOn: day("2022-03-10") })] },
      "pass",
      "2022-03-10"
    ],
    ["neither", {}, "pass", null]
  ] as const)("%s", (_, rows, kind, recheckOn) => {
    expect(of(rows)).toMatchObject({ kind, recheckOn })
  })

  test.each([
    [{ endOn: day("2022-03-08") }, "notApplicable", null],
    [{ endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    [{ startOn: day("2022-03-10") }, "notApplicable", "2022-03-10"]
  ])("appointment %o: %s", (appointment, kind, recheckOn) => {
    expect(of({ businesses: [aBusiness] }, appointment)).toMatchObject({ kind, recheckOn })
  })

  test("cites the appointment, the business and the list", () => {
    expect(of({ businesses: [aBusiness], listed: [onList("business")] })).toMatchObject({
      message: { zh: "在岗人员名下有经营主体。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: null },
        { sheet: "经营主体", key: aBusiness.id, field: "registeredOn", value: "2021-03-09" },
        { sheet: "经营主体", key: aBusiness.id, field: "status", value: "存续" },
        { sheet: "比对名单", key: "市场主体/411081********0000", field: "fromOn", value: "2021-01-01" }
      ]
    })
  })
})
