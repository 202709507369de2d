import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { normalise } from "@wengang/domain/values/IdentityNumber.ts"
import { Effect, Option } from "effect"
import { Areas } from "../Areas.ts"
import { failureAbout } from "../Failure.ts"
import { boundedFields, overlongAmong } from "./boundedFields.ts"
import { fieldValue } from "./fieldValue.ts"
import { maskedBack } from "./maskedBack.ts"
import { numberMasked } from "./rowFailures.ts"

type Values = Readonly<Record<string, unknown>>

/**
 * A row's values as a caller sent them, in stored form: each field is checked by itself, and the first that is wrong is
 * named. A new row must have what its ledger requires, in texts of no more than they may have; of a correction only what
 * changes is sent, and `objectionToLengths` compares it with what stands.
 */
export const decodeRow = Effect.fnUntraced(function* (ledger: LedgerName, sent: Values, isNew: boolean) {
  const { fields } = ledgerOf(ledger)
  const areas = yield* Areas
  const values: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(sent)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) return yield* wrong(name, `没有“${name}”这一栏。`, `There is no field "${name}".`)
    if (isNew && value === null && field.whenEmpty !== undefined) continue
    const decoded = fieldValue(field, value)
    if (Option.isNone(decoded)) return yield* misfit(name, field)
    if (field.kind === "area" && typeof value === "string" && areas.name(value) === undefined) {
      return yield* wrong(name, `“${field.label}”：没有这个地区。`, `${field.english}: there is no such area.`)
    }
    values[name] = field.kind === "idNumber" ? normalise(String(value)) : decoded.value
  }
  if (isNew) {
    const tooLong = objectionToLengths(ledger, values, undefined)
    if (tooLong !== undefined) return yield* tooLong
    const lacking = Object.entries(fields).find(([name, { required }]) => required && (values[name] ?? null) === null)
    if (lacking !== undefined) {
      const [name, { label, english }] = lacking
      return yield* wrong(name, `缺少“${label}”。`, `${english} is missing.`)
    }
  }
  return values as Values
})

/** What stands against the lengths of a row's texts, beside what stands in it already; undefined where nothing does. */
export function objectionToLengths(ledger: LedgerName, values: Values, standing: Values | undefined) {
  const [first] = overlongAmong(boundedFields(ledger), values, standing)
  const field = first === undefined ? undefined : ledgerOf(ledger).fields[first.name]
  if (first === undefined || field === undefined) return undefined
  const { name, most } = first
  return wrong(name, `“${field.label}”最多 ${most} 个字。`, `${field.english} takes at most ${most} characters.`)
}

/** A correction's values without the numbers that came back with stars and stand so, and what stands against others. */
export function withoutMasks(ledger: LedgerName, sent: Values, standing: Values | undefined) {
  const { values, lost } = maskedBack(ledger, sent, standing)
  const [first] = lost
  const field = first === undefined ? undefined : ledgerOf(ledger).fields[first]
  if (first === undefined || field === undefined) return { values, objection: undefined }
  return { values, objection: numberMasked(first, field.label, field.english) }
}

function misfit(name: string, { label, english, choices }: Field) {
  const allowed = choices === undefined ? "" : Object.keys(choices).join(", ")
  return wrong(
    name,
    `“${label}”的值不符合要求${allowed === "" ? "" : `，可取：${allowed}`}。`,
    `The value of ${english} is not what it takes${allowed === "" ? "" : `: ${allowed}`}.`
  )
}

function wrong(field: string, zh: string, en: string) {
  return failureAbout({ pointer: `/values/${field}` }, "invalid-row", zh, en)
}
