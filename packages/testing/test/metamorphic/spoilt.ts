import { generateLedgers } from "../../src/county/GenerateLedgers.ts"
import { noticeDay } from "../../src/notice/Twin.ts"
import { append, emptyLedgers, type Ledgers } from "../../src/synthetic/Ledgers.ts"
import { Random } from "../../src/synthetic/Random.ts"
import { mapCells } from "./cells.ts"

/** Generated ledgers with many planted faults, a few pay rows lost and a few optional cells empty. */
export function spoiltLedgers(persons: number, seed: number): Ledgers {
  const made = emptyLedgers()
  for (const { ledgers } of generateLedgers({ persons, seed, faultShare: 0.3, asOf: noticeDay })) append(made, ledgers)
  const random = new Random(seed)
  const spoilt = mapCells(made, (value, { field }) => (isOptional(field) && random.chance(0.02) ? null : value))
  return { ...spoilt, pay: spoilt.pay.filter(() => !random.chance(0.04)) }
}

/** Whether a row may lack the cell. */
export function isOptional(field: { readonly required: boolean; readonly whenEmpty?: string }): boolean {
  return !field.required && field.whenEmpty === undefined
}
