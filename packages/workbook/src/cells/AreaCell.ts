import type { ResolveArea } from "@wengang/application/imports/Incoming.ts"
import { areaNameLabel } from "@wengang/domain/ledgers/areaNames.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"
import { lostDigits, mangled } from "./TextCell.ts"

/** The code of an area that exists, from digits or a path of names. */
export function readArea(cell: Cell, resolve: ResolveArea): string | CellFault {
  const text = areaText(cell)
  if (text instanceof CellFault) return text
  const code = Area.fromDigits(text)
  if (code === undefined && /^\d+$/.test(text)) return badCode(cell)
  const found = resolve(code ?? text)
  if (found.kind === "found") return found.code
  return found.kind === "unknown" ? unknownArea(cell) : ambiguousArea(cell, found.codes)
}

/** Whether a cell says that no area is meant in particular: in a column where an empty cell says the same. */
export function isNation(cell: Cell): boolean {
  return areaText(cell) === "全国"
}

/** The code of an area that the sheet itself makes known. */
export function readNewAreaCode(cell: Cell): string | CellFault {
  const text = areaText(cell)
  return text instanceof CellFault ? text : (Area.fromDigits(text) ?? badCode(cell))
}

/** Whether a cell names an area other than that of a code. What names no area, or several, says nothing against the code. */
export function isOtherArea(name: Cell, code: unknown, resolve: ResolveArea): boolean {
  const text = areaText(name)
  const found = text instanceof CellFault ? undefined : resolve(text)
  return found?.kind === "found" && found.code !== code
}

/** What is wrong with an area beside which another is named. */
export function otherArea(name: Cell, field: Field): CellFault {
  const [label, names, value] = [field.label, areaNameLabel(field), shown(name, "area")]
  return new CellFault(
    "other-area-named",
    `“${label}”与“${names}”（${value}）不是同一个地区，请改成一致，或清空“${names}”`,
    `${label} and ${names} ("${value}") are not the same area; make them agree, or empty ${names}`
  )
}

function areaText(cell: Cell): string | CellFault {
  if (lostDigits(cell)) return mangled(shown(cell, "area"))
  return displayed(cell).normalize("NFKC").replace(/\s+/g, "")
}

function badCode(cell: Cell): CellFault {
  const value = shown(cell, "area")
  return new CellFault(
    "bad-area-code",
    `“${value}”不是区划代码，请填写 12 位统计用区划代码`,
    `"${value}" is not an area code; write the 12-digit statistics code`
  )
}

function unknownArea(cell: Cell): CellFault {
  const value = shown(cell, "area")
  return new CellFault(
    "unknown-area",
    `找不到地区“${value}”，请填写 12 位区划代码或完整地名；国家表里没有的，先在“区划”表中登记`,
    `there is no area "${value}"; write its 12-digit code or full path of names, or enter it on the sheet 区划 first`
  )
}

function ambiguousArea(cell: Cell, codes: ReadonlyArray<string>): CellFault {
  const value = shown(cell, "area")
  const listed = codes.slice(0, 5).join("、") + (codes.length > 5 ? "…" : "")
  return new CellFault(
    "ambiguous-area",
    `“${value}”对应多个地区（${listed}），请写全上级地名或填写 12 位区划代码`,
    `"${value}" names several areas (${listed}); write the full path or the 12-digit code`
  )
}
