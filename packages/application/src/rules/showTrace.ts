import type { Fact } from "@wengang/domain/findings/Facts.ts"
import type { FieldKind } from "@wengang/domain/ledgers/Field.ts"
import { ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import type { Reach } from "../acting/Reach.ts"
import { rememberView } from "../audit/rememberView.ts"
import { failure } from "../Failure.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"
import { dayJudged } from "../runs/dayJudged.ts"
import { type NamedTrace, traceSubject } from "./traceSubject.ts"

/** A fact as somebody may see it: of a row of another area no more than that it was read. */
export interface SeenFact extends Fact {
  readonly elsewhere: boolean
  /** What the value is: of amounts in fen, days, areas. */
  readonly kind: FieldKind
  /** What people call the area that it names; null for other values. */
  readonly called: string | null
}

/**
 * Why a rule says of a subject what it says, for whoever asks the server: what lies outside their area is not there, and
 * facts out of rows elsewhere are left blank. As of the day judged last, or another.
 */
export const showTrace = Effect.fn("showTrace")(function* (rule: string, subject: string, asOf: Day | undefined) {
  if (isOfCounty(rule)) return yield* wholeCounty()
  return yield* seenTrace(rule, subject, asOf)
})

/** Whether a rule judges counties as a whole. */
export function isOfCounty(rule: string): boolean {
  const view = ruleOf(rule)?.view
  return view === "coverage" || view === "reserve"
}

/** The trace itself, however long it takes. */
export const seenTrace = Effect.fn("seenTrace")(function* (rule: string, subject: string, asOf: Day | undefined) {
  const reach = yield* authorise("ledger.read")
  const traced: NamedTrace = yield* traceSubject(rule, subject, asOf ?? (yield* dayJudged))
  yield* rememberView(traced.subject.kind, traced.subject.id, traced.area)
  return { ...traced, facts: yield* seen(reach, traced.facts) }
})

const seen = Effect.fnUntraced(function* (reach: Reach, facts: ReadonlyArray<Fact>) {
  const refs = new Map(
    facts.flatMap(({ sheet, key }) => {
      const ledger = ofSheet(sheet)
      return ledger === undefined ? [] : [[`${ledger}/${key}`, { ledger, key }] as const]
    })
  )
  const rows = yield* (yield* LedgerStore).rows(reach, [...refs.values()])
  const { path } = yield* Areas
  const hidden = new Set(rows.flatMap(({ ledger, key, values }) => (values === null ? [`${ledger}/${key}`] : [])))
  return facts.map((fact): SeenFact => {
    const elsewhere = hidden.has(`${ofSheet(fact.sheet)}/${fact.key}`)
    const value = elsewhere ? null : fact.value
    const kind = kindOf(fact)
    const called = kind === "area" && typeof value === "string" ? path(value).join("") : null
    return { ...fact, elsewhere, value, kind, called }
  })
})

function kindOf({ sheet, field }: Fact): FieldKind {
  const ledger = ofSheet(sheet)
  if (ledger === undefined || field === null) return field === null ? "integer" : "text"
  return ledgerOf(ledger).fields[field]?.kind ?? "text"
}

/** Counting a county takes seconds, in which the server would answer nobody. */
function wholeCounty() {
  return failure(
    "wrong-usage",
    "全县指标的判定过程要按任务计算：对同一地址用 POST；也可在服务器上用 wengang explain 查看。",
    "What a rule on a whole county says is explained by a job: POST to the same address, or wengang explain."
  )
}
