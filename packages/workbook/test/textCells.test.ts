import * as Field from "@wengang/domain/ledgers/Field.ts"
import { describe, expect, test } from "vitest"
import { readNewAreaCode } from "../src/cells/AreaCell.ts"
import { CellFault } from "../src/cells/CellFault.ts"
import { shown } from "../src/cells/Shown.ts"
import { cellOf, dated, fault, table } from "./decoding.ts"
import { identityNumber } from "./people.ts"

table("area", Field.area("所在村", "village"), [
  ["411081105203", "411081105203"],
  ["４１１０８１１０５２０３", "411081105203"],
  [411081105203, "411081105203"],
  ["411081", "411081000000"],
  [41, "410000000000"],
  ['="411081105"', "411081105000"],
  ["河南省许昌市禹州市顺店镇康城村", "411081105203"],
  ["河南省 许昌市　禹州市顺店镇康城村", "411081105203"],
  ["城关镇", fault("ambiguous-area")],
  ["不存在的村", fault("unknown-area")],
  ["991081105203", fault("unknown-area")],
  ["4110811", fault("bad-area-code")],
  ["4110811052030", fault("bad-area-code")],
  ["4.11081E+11", fault("mangled-number")]
])

table("idNumber", Field.idNumber("证件号码", "ID number"), [
  [identityNumber(1), identityNumber(1)],
  [` ${identityNumber(2)} `, identityNumber(2)],
  ["41000019620105012x", "41000019620105012X"],
  ["４１００００１９６２０１０５０１２Ｘ", "41000019620105012X"],
  ['="41000019620105012x"', "41000019620105012X"],
  ["410000 19620105 0123", "410000196201050123"],
  [`\u202D${identityNumber(3)}\u202C`, identityNumber(3)],
  [`\u200E${identityNumber(3)}\u200B`, identityNumber(3)],
  ["41000019620105012X12", "41000019620105012X12"],
  ["4.11081E+17", fault("mangled-number")],
  ["４.11081e+17", fault("mangled-number")],
  [4.11081196201051e17, fault("mangled-number")],
  [41000019620105, fault("numeric-id-number")],
  [12, fault("numeric-id-number")],
  [true, fault("numeric-id-number")],
  [dated("2022-03-09"), fault("numeric-id-number")]
])

table("phone", Field.phone("联系电话", "phone"), [
  ["13800000000", "13800000000"],
  ["１３８００００００００", "13800000000"],
  ["0374-1234567", "0374-1234567"],
  ["\u202D13800000000\u202C", "13800000000"],
  [13800000000, "13800000000"],
  ['="13800000000"', "13800000000"],
  ["1.38E+10", fault("mangled-number")],
  [1.38e16, fault("mangled-number")],
  [138.5, fault("not-a-phone")],
  [-1, fault("not-a-phone")],
  [true, fault("not-a-phone")],
  [dated("2022-03-09"), fault("not-a-phone")]
])

table("id", Field.id("编号", "number"), [
  ["H-001", "H-001"],
  ["Ｈ００１", "H001"],
  [{ kind: "number", value: 7, digits: 4 }, "0007"],
  [{ kind: "number", value: 12345, digits: 4 }, "12345"],
  [{ kind: "number", value: 1.5, digits: 4 }, "1.5"],
  ["\u200EH001\uFEFF", "H001"],
  [12, "12"],
  ["012", "012"],
  ['="007"', "007"],
  ["a/b", "a/b"],
  ["3E12", "3E12"],
  [1.5, "1.5"],
  [dated("2022-03-09"), "2022-03-09"],
  [123456789012345, "123456789012345"],
  [1234567890123456, fault("mangled-number")],
  ["1.23457E+15", fault("mangled-number")]
])

table("text", Field.text("备注", "note"), [
  ["  康城村 保洁　", "康城村 保洁"],
  ["ＡＢＣ", "ＡＢＣ"],
  ["第一行\n第二行", "第一行\n第二行"],
  ["-3", "-3"],
  ['="=1+1"', "=1+1"],
  [0.5, "0.5"],
  [0.1 + 0.2, "0.3"],
  [2021, "2021"],
  [true, "TRUE"],
  [dated("2021-03-01", "month"), "2021-03"],
  ["长".repeat(501), "长".repeat(501)],
  [{ kind: "error", text: "#N/A" }, fault("error-cell")],
  [{ kind: "error", text: "#REF!" }, fault("error-cell")],
  [{ kind: "formula" }, fault("uncomputed-formula")]
])

describe("a new area's code", () => {
  test.each([
    ["991081105203", "991081105203"],
    ["99", "990000000000"],
    [991081105203, "991081105203"]
  ])("%s → %s", (written, expected) => {
    expect(readNewAreaCode(cellOf(written))).toBe(expected)
  })
  test.each(["康城村", "1234567", "4.11081E+11", "12345678901234"])("%s is none", (written) => {
    expect(readNewAreaCode(cellOf(written))).toBeInstanceOf(CellFault)
  })
})

describe("cells as problems show them", () => {
  test.each([
    [identityNumber(7), "idNumber", `410000********${identityNumber(7).slice(-4)}`],
    ["4.11081E+17", "idNumber", "4.11081E+17"],
    [4.11081196201051e17, "idNumber", "4.11081E+17"],
    ["无", "idNumber", "无"],
    ["13812345678", "phone", "138****5678"],
    [13812345678, "phone", "138****5678"],
    ["12345", "phone", "12345"],
    ["1.38E+10", "phone", "1.38E+10"],
    [identityNumber(7), "day", `410000********${identityNumber(7).slice(-4)}`],
    ["  康城 ", "text", "康城"],
    [44629, "day", "44629"],
    [true, "day", "TRUE"]
  ] as const)("%s in a column of %s is shown as %s", (written, kind, expected) => {
    expect(shown(cellOf(written), kind)).toBe(expected)
  })
})
