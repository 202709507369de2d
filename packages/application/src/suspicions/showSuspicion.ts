import { explain, type RuleCard } from "@wengang/domain/findings/explain.ts"
import { type LedgerName, ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Evidence } from "@wengang/domain/rules/Outcome.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { failure } from "../Failure.ts"
import { Examiner } from "../ports/Examiner.ts"
import { FindingStore, type Suspicion, type SuspicionEvent } from "../ports/FindingStore.ts"
import { LedgerStore } from "../ports/LedgerStore.ts"

/** A row of a ledger among the evidence, whole, so that contradicting fields can be read where they stand. */
export interface EvidenceRow {
  readonly sheet: string
  readonly key: string
  /** Whether such a row exists now; evidence may rest on a row that is missing. */
  readonly exists: boolean
  /** The row's fields in the order of its sheet: label, stored value (choices by label, numbers masked), and whether it is cited. */
  readonly fields: ReadonlyArray<{
    readonly name: string
    readonly label: string
    readonly english: string
    readonly kind: string
    readonly value: unknown
    readonly cited: boolean
  }>
  /** What the verdict cites of it: values as they stood when it was judged. */
  readonly cited: ReadonlyArray<Evidence>
}

export interface SuspicionDetail {
  readonly suspicion: Suspicion
  /** Names from the province down. */
  readonly areaPath: ReadonlyArray<string>
  readonly rule: RuleCard | undefined
  /** The row that the verdict is about, then the rows of the evidence. */
  readonly rows: ReadonlyArray<EvidenceRow>
  readonly history: ReadonlyArray<SuspicionEvent>
}

/** One suspicion with the rows that contradict each other, its rule's card as of the day judged, and its history. */
export const showSuspicion = Effect.fn("showSuspicion")(function* (id: string) {
  const findings = yield* FindingStore
  const found = yield* findings.find(id)
  if (found === undefined) return yield* failure("not-found", "没有这条疑点。", "There is no such suspicion.")
  const { suspicion, history } = found
  const areas = yield* Areas
  const rule = ruleOf(suspicion.rule)
  const policies = yield* (yield* Examiner).policies
  const asOf = history.at(-1)?.asOf ?? suspicion.openedOn
  const detail: SuspicionDetail = {
    suspicion,
    areaPath: areas.path(suspicion.area),
    rule: rule === undefined ? undefined : explain(rule, policies, suspicion.area, asOf),
    rows: yield* evidenceRows(suspicion),
    history
  }
  return detail
})

const evidenceRows = Effect.fnUntraced(function* ({ subject, evidence }: Suspicion) {
  const ledgers = yield* LedgerStore
  const wanted = new Map<string, { ledger: LedgerName; key: string; cited: Array<Evidence> }>()
  const want = (ledger: LedgerName, key: string) => {
    const name = `${ledger}/${key}`
    const row = wanted.get(name) ?? { ledger, key, cited: [] }
    wanted.set(name, row)
    return row
  }
  if (subject.kind in tableOf) want(tableOf[subject.kind as keyof typeof tableOf], subject.id)
  for (const one of evidence) {
    const ledger = ofSheet(one.sheet)
    if (ledger !== undefined) want(ledger, one.key).cited.push(one)
  }
  const rows = yield* ledgers.rows([...wanted.values()])
  return [...wanted.values()].map(({ ledger, key, cited }): EvidenceRow => {
    const values = rows.find((row) => row.ledger === ledger && row.key === key)?.values
    const { sheet, fields } = ledgerOf(ledger)
    return {
      sheet,
      key,
      exists: values !== undefined,
      cited,
      fields: Object.entries(values === undefined ? {} : fields).map(([name, field]) => {
        const value = values?.[name] ?? null
        return {
          name,
          label: field.label,
          english: field.english,
          kind: field.kind,
          value: typeof value === "string" ? (field.choices?.[value] ?? value) : value,
          cited: cited.some((one) => one.field === name)
        }
      })
    }
  })
})

/** The ledgers in which subjects are rows. */
const tableOf = {
  person: "person",
  household: "household",
  employment: "employment",
  post: "post",
  appointment: "appointment",
  grant: "grant",
  plan: "plan",
  class: "class",
  trainee: "trainee",
  vacancy: "vacancy"
} as const satisfies Readonly<Record<string, LedgerName>>
