import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Option } from "effect"
import { failure } from "../Failure.ts"
import { fieldValue } from "./fieldValue.ts"

/** The values that fields must have, in stored form, from `field:value`. */
export const equalIn = Effect.fnUntraced(function* (ledger: LedgerName, filters: ReadonlyArray<string>) {
  const equal: Record<string, unknown> = {}
  for (const filter of filters) {
    const [name, value] = yield* condition(ledger, filter)
    equal[name] = value
  }
  return equal
})

const condition = Effect.fnUntraced(function* (ledger: LedgerName, filter: string) {
  const cut = filter.indexOf(":")
  const name = filter.slice(0, Math.max(cut, 0))
  const field = Object.hasOwn(ledgerOf(ledger).fields, name) ? ledgerOf(ledger).fields[name] : undefined
  // Numbers and phones are masked; asking for one would tell who has it.
  if (field === undefined || field.kind === "idNumber" || field.kind === "phone") return yield* misunderstood()
  const text = filter.slice(cut + 1)
  const value = field.kind === "integer" || field.kind === "yuan" ? Number(text) : readYesNo(field.kind, text)
  const decoded = fieldValue(field, value)
  return Option.isNone(decoded) ? yield* misunderstood() : ([name, decoded.value] as const)
})

function readYesNo(kind: string, text: string): string | boolean {
  return kind === "yesNo" ? text === "true" : text
}

function misunderstood() {
  return failure(
    "wrong-usage",
    "筛选条件应为“栏目:值”，栏目须是本台账可筛选的栏目。",
    "A filter is field:value, with a field of the ledger that can be filtered by."
  )
}
