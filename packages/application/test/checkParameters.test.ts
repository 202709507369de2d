import { describe, expect, test } from "vitest"
import { checkParameters } from "../src/imports/checkParameters.ts"
import type { IncomingRow } from "../src/imports/Incoming.ts"

const row = (values: Readonly<Record<string, string | null>>): IncomingRow => ({
  row: 2,
  values: { rule: "ledger.stale", name: "days", value: "30", unit: null, from: "2022-01-01", to: null, ...values },
  problems: [],
  cellText: (field) => values[field] ?? null
})

/** The code of the one problem of a row, and what whoever wrote it is told. */
function refusal(values: Readonly<Record<string, string | null>>) {
  const [problems] = checkParameters([row(values)]).values()
  return problems?.map(({ column, code, reason }) => [column, code, reason.zh])
}

describe("a row of the sheet 参数", () => {
  test.each([
    [{}],
    [{ unit: "天" }],
    [{ unit: "日" }],
    [{ unit: "日历天" }],
    [{ value: "30天" }],
    [{ value: null }],
    [{ rule: "post.holder-age", name: "newHolderMaximum", value: "65", unit: "岁" }],
    [{ rule: "grant.transport-missing", name: "scope", value: "县外" }],
    [{ rule: "pay.in-arrears", name: "since", value: "2021年7月" }],
    [{ rule: "area.reserve-short", name: "factor", value: "1.5" }]
  ])("%j is taken", (values) => {
    expect(refusal(values)).toBeUndefined()
  })

  test.each([
    [{ value: "四十" }, "值", "parameter-value", "“核实间隔上限”不能取这个值，请填写0或正整数（天），如 30。"],
    [{ unit: "月" }, "单位", "parameter-unit", "“核实间隔上限”以“天”计，请换算后填写。"],
    [{ unit: "工作日" }, "单位", "parameter-unit", "“核实间隔上限”以“天”计，请换算后填写。"],
    [{ to: "2021-12-31" }, "止", "parameter-window", "止期早于起期。"],
    [{ name: "months" }, "名称", "unknown-parameter", "该规则的参数有：days。"],
    [
      { rule: "grant.transport-missing", name: "scope", value: "外地" },
      "值",
      "parameter-value",
      "“务工范围（省外或县外）”不能取这个值，请填写以下之一：省外、县外。"
    ],
    [
      { rule: "area.grant-coverage", name: "percent", value: "0.85" },
      "值",
      "parameter-value",
      "“落实率下限”不能取这个值，请填写0至100的百分数，如 90 或 90%。"
    ]
  ] as const)("%j is refused by its %s", (values, column, code, told) => {
    expect(refusal(values)).toEqual([[column, code, told]])
  })
})
