import { type Field, longestOf } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { normalise } from "@wengang/domain/values/IdentityNumber.ts"
import { Effect, Option } from "effect"
import { Areas } from "../Areas.ts"
import { failureAbout } from "../Failure.ts"
import { fieldValue } from "./fieldValue.ts"

type Values = Readonly<Record<string, unknown>>

/**
 * A row's values as a caller sent them, in stored form: each field is checked by itself, and the first that is wrong is
 * named. A new row must have what its ledger requires; of a correction only what changes is sent.
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
    const most = longestOf[field.kind]
    if (most !== undefined && typeof value === "string" && value.length > most) {
      return yield* wrong(
        name,
        `“${field.label}”最多 ${most} 个字。`,
        `${field.english} takes at most ${most} characters.`
      )
    }
    if (field.kind === "area" && typeof value === "string" && areas.name(value) === undefined) {
      return yield* wrong(name, `“${field.label}”：没有这个地区。`, `${field.english}: there is no such area.`)
    }
    values[name] = field.kind === "idNumber" ? normalise(String(value)) : decoded.value
  }
  if (isNew) {
    const lacking = Object.entries(fields).find(([name, { required }]) => required && (values[name] ?? null) === null)
    if (lacking !== undefined) {
      const [name, { label, english }] = lacking
      return yield* wrong(name, `缺少“${label}”。`, `${english} is missing.`)
    }
  }
  return values as Values
})

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
