import type { ListedParameter } from "@wengang/application/parameters/listParameters.ts"
import { display } from "@wengang/domain/policies/Parameter.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { TextTable } from "./TextTable.ts"

/** Parameters as a program reads them. */
export function parametersInJson(parameters: ReadonlyArray<ListedParameter>) {
  return parameters.map(({ title, jurisdictionPath, windows, ...parameter }) => ({
    ...parameter,
    title: title.zh,
    titleEnglish: title.en,
    jurisdictionName: jurisdictionPath.join("") || null,
    windows: windows.map(({ jurisdictionPath: path, ...window }) => ({
      ...window,
      jurisdictionName: path.join("") || null
    }))
  }))
}

/** The same for a terminal: what holds, and beneath it the windows that are set. */
export function parametersTable(parameters: ReadonlyArray<ListedParameter>): string {
  const table = new TextTable(["规则", "名称", "含义", "值", "适用地区", "起", "止", "状态", "依据"])
  for (const { rule, name, title, shown, jurisdictionPath, from, to, standing, source, windows } of parameters) {
    table.push([
      rule,
      name,
      title.zh,
      shown,
      place(jurisdictionPath),
      from ?? "",
      to ?? "",
      standings[standing],
      source.title
    ])
    for (const window of windows) {
      const value = display(declarationOf(rule, name), window.unit, window.value)
      const { from: first, to: last } = window
      const cells = [value, place(window.jurisdictionPath), first, last ?? "", standings[window.standing]]
      table.push(["", "", "  已设 set", ...cells, window.source.title])
    }
  }
  return `${table}\n`
}

const standings = { confirmed: "已确认", unconfirmed: "待核实" } as const

function place(path: ReadonlyArray<string>): string {
  return path.at(-1) ?? "全国"
}

function declarationOf(rule: string, name: string) {
  const declaration = Object.values(ruleOf(rule)?.parameters ?? {}).find((one) => one.name === name)
  if (declaration === undefined) throw new Error(`${rule} has no parameter ${name}`)
  return declaration
}
