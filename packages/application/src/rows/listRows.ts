import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { sortableFields } from "@wengang/domain/ledgers/sortableFields.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Option } from "effect"
import { authorise, authoriseIn } from "../acting/authorise.ts"
import { rememberView } from "../audit/rememberView.ts"
import { failure, failureAbout } from "../Failure.ts"
import { sortIn } from "../lists/Sort.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { fieldValue } from "./fieldValue.ts"

export interface ListRowsRequest {
  readonly ledger: LedgerName
  readonly area?: AreaCode
  /** `field:value`, all of which must hold. */
  readonly filters: ReadonlyArray<string>
  /** A field, with a minus before it from the greatest down; place by place, there by key, where it is left out. */
  readonly sort?: string
  /** The day, in China, at whose end rows are shown; as they are now where it is left out. */
  readonly asOf?: Day
  readonly after?: string
  readonly limit: number
}

/** A page of a ledger's rows within reach, masked. */
export const listRows = Effect.fn("listRows")(function* (request: ListRowsRequest) {
  const { ledger, area, filters, asOf, after, limit } = request
  const reach = yield* authoriseIn("ledger.read", area)
  if (asOf !== undefined) {
    if (filters.length > 0 || request.sort !== undefined) return yield* onlyPlaces()
    return yield* (yield* LedgerStore).listPast(reach, ledger, { asOf, after, limit })
  }
  const equal = yield* equalIn(ledger, filters)
  const sort = yield* sortIn(request.sort, sortableFields(ledger))
  return yield* (yield* LedgerStore).list(reach, ledger, { equal, sort, after, limit })
})

/** The past is read from the journal, which is indexed by place and key only. */
function onlyPlaces() {
  return failureAbout(
    { place: "query", pointer: "/asOf" },
    "wrong-usage",
    "查看过去某日的台账时，只能按地区筛选，不能按栏目筛选或排序。",
    "Rows of a day gone by are listed by area only: leave out filter and sort."
  )
}

/** The values that fields must have, in stored form, from `field:value`. */
export const equalIn = Effect.fnUntraced(function* (ledger: LedgerName, filters: ReadonlyArray<string>) {
  const equal: Record<string, unknown> = {}
  for (const filter of filters) {
    const [name, value] = yield* condition(ledger, filter)
    equal[name] = value
  }
  return equal
})

/** One row within reach, masked. */
export const showRow = Effect.fn("showRow")(function* (ledger: LedgerName, key: string) {
  const reach = yield* authorise("ledger.read")
  const row = (yield* (yield* LedgerStore).find(reach, ledger, key)) ?? (yield* noSuchRow())
  yield* rememberView(ledger, key, row.area)
  return row
})

/** There is no such row, or it is not the reader's: which of both is nobody's business. */
export function noSuchRow() {
  return failure("not-found", "没有这一行，或不在您的管辖范围内。", "There is no such row, or it is not yours.")
}

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
