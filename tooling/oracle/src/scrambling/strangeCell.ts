import type { Random } from "@wengang/testing/synthetic/Random.ts"
import type { Column } from "../Sheet.ts"
import { birthNearBound, dayNearBound, movedDay, movedMonth, plusDays } from "./days.ts"
import { strangeIdNumber } from "./idNumbers.ts"

/** What a cell may be changed to. */
export interface Stock {
  readonly judged: ReadonlyArray<string>
  readonly villages: ReadonlyArray<string>
  /** The keys that rows of a sheet have. */
  readonly keysOf: (sheet: string) => ReadonlyArray<string>
  readonly idNumbers: ReadonlyArray<string>
  readonly phones: ReadonlyArray<string>
}

/** A city, provinces, counties elsewhere and at home. */
const places = ["411000000000", "410000000000", "440306000000", "320583000000", "410184000000", "411081000000"]

/** Another value for a cell, one that its column accepts. */
export function strangeCell(value: string, { label, form, need }: Column, stock: Stock, random: Random): string {
  if (need === "optional" && value !== "" && random.chance(0.25)) return ""
  switch (form.kind) {
    case "day":
      if (label === "出生日期") return birthNearBound(stock.judged, random)
      if (value === "" || random.chance(0.4)) return dayNearBound(stock.judged, random)
      return movedDay(value, random)
    case "month":
      return movedMonth(value, random.pick([-13, -12, -11, -2, -1, 1, 2, 12]))
    case "number":
      return strangeNumber(label, value, random)
    case "yuan":
      return strangeAmount(value, random)
    case "choice":
      return random.pick(form.of)
    case "yesNo":
      return random.pick(["是", "否"])
    case "row":
      return random.pick(stock.keysOf(form.of))
    case "village":
      return random.pick(stock.villages)
    case "place":
      return random.pick(random.chance(0.5) ? places : stock.villages)
    case "period":
      return strangePeriod(value, stock, random)
    case "idNumber":
      return strangeIdNumber(value, stock.idNumbers, stock.judged, random)
    case "phone":
      return strangePhone(value, stock, random)
    case "creditCode":
      return strangeCreditCode(value, random)
    case "text":
      return need === "key" ? value : "某某"
  }
}

function strangeNumber(label: string, value: string, random: Random): string {
  if (label === "年度") return random.pick(["2021", "2022", "2023", "2024"])
  const number = Number(value || "1")
  const changed = random.pick([number - 1, number + 1, 0, 1, 2, 3, 28, 29, 30, 31, 32])
  return String(label === "出勤天数" ? changed : Math.max(0, changed))
}

function strangeAmount(value: string, random: Random): string {
  const amount = Number(value || "300")
  const changed = random.pick([amount - 1, amount + 1, amount - 0.01, amount + 30, amount * 2, 0, 300])
  return Math.max(0, changed).toFixed(2)
}

function strangePeriod(value: string, stock: Stock, random: Random): string {
  return random.pick(["2020", "2021", "2022", "2023", "2021-03", "2021-12", value, random.pick(stock.keysOf("培训班"))])
}

function strangePhone(value: string, stock: Stock, random: Random): string {
  const phone = value || "19900000000"
  return random.pick([
    random.pick(stock.phones),
    `+86 ${phone}`,
    `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
    `86${phone}`,
    phone.slice(0, 10),
    "0374-8110000",
    `2${phone.slice(1)}`,
    "-",
    "+86",
    "无"
  ])
}

function strangeCreditCode(value: string, random: Random): string {
  const code = value || "914110020010010009"
  const at = random.between(0, code.length - 1)
  const swapped = code.slice(0, at) + random.pick([..."059AIOSVXYZ"]) + code.slice(at + 1)
  return random.pick([swapped, swapped, code.toLowerCase(), code.slice(0, 17)])
}

/** A cell of a copied row: its days move, the rest stays. */
export function shiftedCopy(value: string, { form }: Column, random: Random): string {
  if (form.kind !== "day" || value === "") return value
  return plusDays(value, random.pick([-400, -31, -1, 0, 0, 1, 31, 400]))
}
