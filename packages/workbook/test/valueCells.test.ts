import * as Field from "@wengang/domain/ledgers/Field.ts"
import { Household } from "@wengang/domain/ledgers/Household.ts"
import { dated, fault, table } from "./decoding.ts"

table("yuan", Field.yuan("金额", "amount"), [
  ["0", 0],
  ["300", 30000],
  ["1500.5", 150050],
  ["1,500.00", 150000],
  ["1,234,567.89", 123456789],
  ["300元", 30000],
  ["1,500.00 元", 150000],
  ["￥３００．５０", 30050],
  ["0.01", 1],
  [0, 0],
  [-0, 0],
  [1500.1, 150010],
  [0.1 + 0.2, 30],
  [1.005e3, 100500],
  ["90071992547409.91", 9007199254740991],
  ["90071992547409.92", fault("amount-too-large")],
  ["0.001", fault("too-many-decimals")],
  ["1500.000", fault("too-many-decimals")],
  [0.125, fault("too-many-decimals")],
  ["-1", fault("negative-amount")],
  [-0.01, fault("negative-amount")],
  ["-1,500.00", fault("negative-amount")],
  ["1,50", fault("not-an-amount")],
  ["15,00.00", fault("not-an-amount")],
  ["1500.", fault("not-an-amount")],
  [".5", fault("not-an-amount")],
  ["三百", fault("not-an-amount")],
  ["3万元", fault("not-an-amount")],
  ["1e3", fault("not-an-amount")],
  ["4.11081E+17", fault("amount-too-large")],
  [4.11081e17, fault("amount-too-large")],
  [true, fault("not-an-amount")],
  [dated("2022-03-09"), fault("not-an-amount")]
])

table("integer", Field.integer("人数", "count"), [
  ["3", 3],
  ["３", 3],
  [3, 3],
  [0, 0],
  ["-2", -2],
  ["3.0", 3],
  ["1,200", 1200],
  ["9007199254740991", 9007199254740991],
  ["9007199254740992", fault("not-an-integer")],
  ["3.5", fault("not-an-integer")],
  [3.5, fault("not-an-integer")],
  ["3人", fault("not-an-integer")],
  ["三", fault("not-an-integer")],
  [true, fault("not-an-integer")],
  [dated("1900-01-20"), fault("not-an-integer")]
])

table("yesNo", Field.yesNo("村干部", "cadre"), [
  ["是", true],
  ["否", false],
  ["Y", true],
  ["n", false],
  ["Ｙ", true],
  ["1", true],
  ["０", false],
  [1, true],
  [0, false],
  [true, true],
  [false, false],
  ["对", fault("not-yes-no")],
  ["2", fault("not-yes-no")],
  [2, fault("not-yes-no")],
  ["是否", fault("not-yes-no")]
])

table("choice", Household.fields.kind as Field.Field, [
  ["脱贫户", "lifted"],
  [" 监测户　", "monitored"],
  ["其他", "other"],
  ["lifted", fault("unknown-choice")],
  ["贫困户", fault("unknown-choice")],
  [1, fault("unknown-choice")]
])
