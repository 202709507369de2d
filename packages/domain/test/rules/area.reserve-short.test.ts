import { describe, expect, test } from "vitest"
import type { ReserveBalance } from "../../src/dossiers/CountyDossier.ts"
import { areaReserveShort } from "../../src/rules/reserve/area.reserve-short.ts"
import { area, day, judge, supplyWithout } from "../dossier.ts"

const balance: ReserveBalance = { area: area("411081000000"), seekers: 30, openHeadcount: 30, changesOn: null }
const of = (changes: Partial<ReserveBalance>, options = {}) =>
  judge(areaReserveShort, { ...balance, ...changes }, options)

describe("area.reserve-short", () => {
  test.each([
    ["30 for 30", {}, "pass"],
    ["31 for 30", { seekers: 31 }, "fail"],
    ["one for none", { seekers: 1, openHeadcount: 0 }, "fail"],
    ["nobody", { seekers: 0, openHeadcount: 0 }, "notApplicable"]
  ] as const)("%s", (_, changes, kind) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn: null })
  })

  test("a place may ask for more", () => {
    expect(of({ seekers: 60 }, { terms: { factor: 2 } })).toMatchObject({ kind: "pass" })
    expect(of({ seekers: 61 }, { terms: { factor: 2 } })).toMatchObject({ kind: "fail" })
  })

  test("names how many times a place asks for, where it is not once", () => {
    expect(of({ seekers: 16 }, { terms: { factor: 0.5 } })).toMatchObject({
      message: { zh: "有就业意愿未就业16人，超过未截止储备岗位可安排30人的0.5倍。" }
    })
  })

  test.each([0, 30, 31])("is judged again when the balance may change (%i seekers)", (seekers) => {
    expect(of({ seekers, changesOn: day("2022-04-01") })).toMatchObject({ recheckOn: "2022-04-01" })
  })

  test.each([
    ["employment", "就业"],
    ["appointment", "聘用"],
    ["vacancy", "岗位储备"]
  ] as const)("is not evaluable without the sheet of %s", (ledger, sheet) => {
    expect(of({ seekers: 31 }, { supply: supplyWithout(ledger) })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet, field: null }]
    })
  })

  test("cites both numbers", () => {
    expect(of({ seekers: 31 })).toMatchObject({
      message: { zh: "有就业意愿未就业31人，未截止储备岗位可安排30人。" },
      evidence: [
        { sheet: "人员", key: "411081000000", field: "seekers", value: 31 },
        { sheet: "岗位储备", key: "411081000000", field: "openHeadcount", value: 30 }
      ]
    })
  })
})
