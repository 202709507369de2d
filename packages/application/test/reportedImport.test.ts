import { expect, test } from "vitest"
import { reportedImport } from "../src/imports/reportedImport.ts"

const reason = (value: string) => ({
  zh: `“${value}”不在可选范围内，请填写：脱贫户、监测户、其他`,
  en: `"${value}" is not one of: 脱贫户、监测户、其他`
})

function kept(column: string, value: string) {
  const problem = { sheet: "户", row: 2, column, value, code: "not-a-choice", reason: reason(value) }
  return reportedImport({ sheets: {}, errors: [problem] }, false).errors?.[0 as never]
}

test("a choice that was cut short is told, with the choices whole", () => {
  expect(kept("户类型", "脱贫")).toMatchObject({ value: "脱贫", reason: reason("脱贫") })
})

test.each([
  ["户类型", "王某"],
  ["户主姓名", "脱贫"]
])("in %s, %s may be somebody's name and is left out", (column, value) => {
  const problem = kept(column, value)
  expect(problem).toMatchObject({ value: null })
  expect(JSON.stringify(problem)).not.toContain(value)
})
